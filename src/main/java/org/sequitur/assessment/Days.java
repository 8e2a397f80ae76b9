package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of a question.
 *
 * @param asOf the day for which the answer holds
 * @param knownAsOf what was recorded later is not seen
 * @param rulesPosted the day that selects schemes, rules and parameters; empty means {@code asOf}
 */
public record Days(LocalDate asOf, LocalDate knownAsOf, Optional<LocalDate> rulesPosted) {
    /** Everything as it was on one day. */
    public static Days on(LocalDate day) {
        return new Days(day, day, Optional.empty());
    }

    public LocalDate rulesAsOf() {
        return rulesPosted.orElse(asOf);
    }

    /** The same question on a later day, with no new fact: what is known stays, posted rules stay. */
    Days later(LocalDate day) {
        return new Days(day, knownAsOf, rulesPosted);
    }
}
