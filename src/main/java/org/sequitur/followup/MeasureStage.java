package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A rung that a measure reached; null if the State gave no day. */
public record MeasureStage(
        Stage stage,
        @Nullable LocalDate reachedOn,
        @Nullable LocalDate recordedOn) implements Dated {
    public MeasureStage {
        requireNonNull(stage, "stage");
    }

    @Override
    public @Nullable LocalDate ownDay() {
        return reachedOn;
    }

    @Override
    public FactRef ref() {
        return new FactRef("stage", stage.name());
    }
}
