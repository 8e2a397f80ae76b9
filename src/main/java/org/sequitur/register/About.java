package org.sequitur.register;

import java.time.LocalDate;
import java.util.Optional;
import org.sequitur.assessment.Assessment;
import org.sequitur.rulebook.Scheme;

/**
 * Which follow-up an entry is about, and for which days.
 *
 * @param scheme the scale in force on {@code rulesAsOf}; empty if there was none
 */
public record About(
        String mechanism,
        String state,
        String followUp,
        LocalDate asOf,
        LocalDate knownAsOf,
        LocalDate rulesAsOf,
        Optional<String> scheme) {

    public static About of(Assessment said) {
        return new About(
                said.mechanism(),
                said.state(),
                said.followUp(),
                said.days().asOf(),
                said.days().knownAsOf(),
                said.days().rulesAsOf(),
                said.scheme().map(Scheme::id));
    }
}
