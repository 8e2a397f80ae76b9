package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said to stand in the way. */
@Word("What is said to stand in the way")
public record Barrier(
        @Word("Its id") String id,
        @Word("What sort it is") BarrierKind kind,
        @Word("Id of the component, or empty") String component,
        @Word("What it is") String text,
        @Word("Whether it is substantiated") Answer substantiated,
        @Word("The day it was claimed") @Nullable LocalDate claimedOn,
        @Nullable LocalDate recordedOn)
        implements Dated {
    public Barrier {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(component, "component");
        requireNonNull(text, "text");
        requireNonNull(substantiated, "substantiated");
    }

    @Override
    public @Nullable LocalDate ownDay() {
        return claimedOn;
    }

    @Override
    public FactRef ref() {
        return new FactRef("barrier", id);
    }
}
