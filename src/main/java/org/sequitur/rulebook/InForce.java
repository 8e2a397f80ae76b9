package org.sequitur.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which something holds: from {@code since} up to, but not including, {@code until}; null means for ever. */
public record InForce(LocalDate since, @Nullable LocalDate until) {
    public boolean on(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }
}
