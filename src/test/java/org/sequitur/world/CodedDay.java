package org.sequitur.world;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The first day that a coded phrase names. A day known only to its month is the last day of that month, a span of months
 * the last day of the last.
 */
final class CodedDay {
    private static final String MONTHS =
            Arrays.stream(Month.values()).map(CodedDay::name).collect(Collectors.joining("|"));
    private static final Pattern DAY =
            Pattern.compile("(?<day>\\d{4}-\\d{2}-\\d{2})|(?:\\d{4}-\\d{2}\\.\\.)?(?<month>\\d{4}-\\d{2})|(?<name>"
                    + MONTHS + ") (?<year>\\d{4})");

    private CodedDay() {}

    /** Empty if the phrase names no day. */
    static Optional<LocalDate> in(String phrase) {
        return DAY.matcher(phrase).results().findFirst().map(CodedDay::day);
    }

    /** Whether the phrase says no more than the month. */
    static boolean monthOnly(String phrase) {
        return DAY.matcher(phrase)
                .results()
                .findFirst()
                .filter(m -> m.group(1) == null)
                .isPresent();
    }

    private static LocalDate day(MatchResult found) {
        if (found.group(1) != null) {
            return LocalDate.parse(found.group(1));
        }
        if (found.group(2) != null) {
            return YearMonth.parse(found.group(2)).atEndOfMonth();
        }
        Month month = Month.valueOf(found.group(3).toUpperCase(Locale.ROOT));
        return YearMonth.of(Integer.parseInt(found.group(4)), month).atEndOfMonth();
    }

    private static String name(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
