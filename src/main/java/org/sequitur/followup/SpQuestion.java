package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A question that the letter asks. */
@Word("A question that the letter asks")
public record SpQuestion(
        @Word("Its id") String id,
        @Word("Id of the component, or empty") String component,
        @Word("The question, or empty") String text,

        @From(value = "answeredOn", before = "NO") @Word("Whether the reply answers it")
        Answer answered,

        @Word("The day of that reply") @Nullable LocalDate answeredOn,
        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public SpQuestion {
        requireNonNull(id, "id");
        requireNonNull(component, "component");
        requireNonNull(text, "text");
        requireNonNull(answered, "answered");
    }

    @Override
    public FactRef ref() {
        return new FactRef("question", id);
    }
}
