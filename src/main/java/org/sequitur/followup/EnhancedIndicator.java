package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reason for the enhanced procedure; posted as its value alone. */
@Word("A reason for the enhanced procedure")
public record EnhancedIndicator(@Word("Which reason") CmIndicator indicator) implements OwnFact {
    public EnhancedIndicator {
        requireNonNull(indicator, "indicator");
    }

    @Override
    public @Nullable LocalDate recordedOn() {
        return null;
    }

    @Override
    public FactRef ref() {
        return new FactRef("enhancedIndicator", indicator.name());
    }
}
