package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The voluntary mid-term update. */
@Word("The voluntary mid-term update")
public record MidTermUpdate(
        @Word("The day it came in") LocalDate receivedOn,
        @Nullable LocalDate recordedOn) implements OwnFact {
    public MidTermUpdate {
        requireNonNull(receivedOn, "receivedOn");
    }

    @Override
    public @Nullable LocalDate ownDay() {
        return receivedOn;
    }

    @Override
    public FactRef ref() {
        return new FactRef("midTermUpdate", "midTermUpdate");
    }
}
