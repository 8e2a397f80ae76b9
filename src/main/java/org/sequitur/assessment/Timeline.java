package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the answer to one follow-up moved over the days of a range.
 *
 * @param looked on how many days the follow-up was looked at; between them nothing happened
 * @param spans without a gap, from the first day of the range to the last
 */
public record Timeline(
        String followUp,
        String mechanism,
        String state,
        Range range,
        String ruleBook,
        String mechanismDigest,
        int looked,
        List<Span> spans) {
    /** Days looked at in one timeline. */
    public static final int MOST_DAYS = 500;

    /** Findings after which no further day is looked at, so that a follow-up of thousands of facts is answered in seconds. */
    public static final int MOST_FINDINGS = 100_000;

    /**
     * Days on which the answer stayed the same.
     *
     * @param until the first day on which it no longer did; empty for the last span
     * @param changes what became different on its first day, in words; empty for the first span
     * @param because what happened on its first day; empty for the first span
     * @param decides what decides it and did not decide the day before; for the first span all that does
     * @param quiet later days on which something happened and the answer stayed the same
     */
    public record Span(
            LocalDate from,
            Optional<LocalDate> until,
            Standing standing,
            List<String> changes,
            List<Cause> because,
            List<Decides> decides,
            List<Quiet> quiet) {
        public Span {
            changes = List.copyOf(changes);
            because = List.copyOf(because);
            decides = List.copyOf(decides);
            quiet = List.copyOf(quiet);
        }
    }

    /** A reason that decides something, such as {@code component 30} or {@code step REMIND}. */
    public record Decides(String about, Reason reason) {}

    /** A day on which something happened and the answer stayed the same, with what decides it newly. */
    public record Quiet(LocalDate day, List<Cause> because, List<Decides> decides) {
        public Quiet {
            because = List.copyOf(because);
            decides = List.copyOf(decides);
        }
    }

    /** The span to which a day of the range belongs. */
    public Span on(LocalDate day) {
        return spans.stream()
                .filter(s -> !s.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
