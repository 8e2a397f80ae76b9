package org.sequitur.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A clock of a mechanism: what is due, what starts it, and the dated lengths.
 *
 * @param kind the name by which rules know its deadlines, such as {@code follow-up-report}; two clocks may share it
 * @param starts the field that starts it, such as {@code obligation.adoptedOn}; for a window the field before which it opens
 *     or {@code deadline.reply} for one that starts on the due day of another
 * @param window whether it runs backwards from {@code starts}
 * @param printed the field that prints the day, which beats the computed one
 * @param printedBy where it is written that a printed day beats the computed one
 * @param only what must be posted for this clock to run, where several clocks of one kind share a starting day
 */
public record Period(
        String kind,
        String title,
        String starts,
        boolean window,
        Optional<String> printed,
        Optional<Citation> printedBy,
        Optional<Only> only,
        List<Length> lengths) {
    /** The name under which a clock starts from the due day of another. */
    public static final String DEADLINE = "deadline";

    /** A field of a fact, such as the type of a letter, and the values of which it must have one. */
    public record Only(String fact, String field, Set<String> values) {
        public Only {
            values = Set.copyOf(values);
        }
    }

    /** A field of a fact that may say the number of a length, such as the months that an order asks for. */
    public record PostedNumber(String fact, String field) {}

    /**
     * A length in force for clocks that start on or after {@code since}.
     *
     * @param until the first day from which a clock no longer starts, where the procedure itself has ended
     * @param number the usual number
     * @param posted what may say another number, if it is posted and not zero
     */
    public record Length(
            LocalDate since,
            Optional<LocalDate> until,
            int number,
            PeriodUnit unit,
            Optional<PostedNumber> posted,
            Citation citation) {
        public Length(LocalDate since, int number, PeriodUnit unit, Citation citation) {
            this(since, Optional.empty(), number, unit, Optional.empty(), citation);
        }

        /** The same length with the number that was posted. */
        public Length of(int said) {
            return new Length(since, until, said, unit, posted, citation);
        }

        /** Such as {@code 6 CALENDAR_MONTH}. */
        public String words() {
            return number + " " + unit;
        }

        private boolean over(LocalDate start) {
            return until.filter(end -> !start.isBefore(end)).isPresent();
        }
    }

    /** The length in force on the day the clock starts; none from the day on which the last one ended. */
    public Optional<Length> on(LocalDate start) {
        return lengths.stream()
                .filter(l -> !l.since().isAfter(start))
                .reduce((earlier, later) -> later)
                .filter(l -> !l.over(start));
    }
}
