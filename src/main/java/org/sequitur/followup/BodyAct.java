package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the body did or decided. */
@Word("What the body did or decided")
public record BodyAct(
        @Word("Its id") String id,

        @Word(value = "What it did", names = Word.Names.BODY_ACT)
        String type,

        @Word("The day it did so") LocalDate takenOn,
        @Word("Where that is written, or empty") String reference,
        @Word("Id of the component, or empty") String component,
        @Word("The grade it gave, or empty") String grade,
        @Word("The round it belongs to") int round,
        @Nullable LocalDate recordedOn)
        implements Dated {
    public BodyAct {
        requireNonNull(id, "id");
        requireNonNull(type, "type");
        requireNonNull(takenOn, "takenOn");
        requireNonNull(reference, "reference");
        requireNonNull(component, "component");
        requireNonNull(grade, "grade");
    }

    @Override
    public @Nullable LocalDate ownDay() {
        return takenOn;
    }

    @Override
    public FactRef ref() {
        return new FactRef("bodyAct", id);
    }
}
