package org.sequitur.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days on which something holds: from {@code since} up to, but not including, {@code until}; null means for ever. */
public record InForce(LocalDate since, @Nullable LocalDate until) {
    /** Its first day, and the first day after it. */
    List<LocalDate> bounds() {
        return until == null ? List.of(since) : List.of(since, until);
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }
}
