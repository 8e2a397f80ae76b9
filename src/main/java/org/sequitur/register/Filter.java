package org.sequitur.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which entries are asked for; what is empty asks nothing. Days and times are both inside.
 *
 * @param grade a grade or no-grade code
 * @param rule a rule that the answer cites, such as {@code ccpr-co/grade/no-report-after-reminder}
 */
public record Filter(
        Optional<String> mechanism,
        Optional<String> state,
        Optional<String> followUp,
        Optional<String> outcome,
        Optional<String> grade,
        Optional<LocalDate> asOfFrom,
        Optional<LocalDate> asOfTo,
        Optional<Instant> recordedFrom,
        Optional<Instant> recordedTo,
        Optional<String> rule,
        Optional<String> rulebook) {

    public static final Filter ALL = new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
