package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of a timeline.
 *
 * @param to the last day, which still belongs to it
 * @param knownAsOf what was recorded later is not seen on any day; empty means that each day sees what was known on it
 * @param rulesAsOf the day that selects schemes, rules and parameters; empty means each day's own
 */
public record Range(LocalDate from, LocalDate to, Optional<LocalDate> knownAsOf, Optional<LocalDate> rulesAsOf) {
    public Range {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    /** Each day as it was then. */
    public static Range of(LocalDate from, LocalDate to) {
        return new Range(from, to, Optional.empty(), Optional.empty());
    }

    /** The question that one day of it asks. */
    public Days on(LocalDate day) {
        return new Days(day, knownAsOf.orElse(day), rulesAsOf);
    }

    boolean after(LocalDate first, LocalDate day) {
        return day.isAfter(first) && !day.isAfter(to);
    }
}
