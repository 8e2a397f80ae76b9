package org.sequitur.assessment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sequitur.followup.Calendars;
import org.sequitur.followup.Session;
import org.sequitur.rulebook.PeriodUnit;

/**
 * Periods before and after a day. Calendar months and years clamp to the month's end (31 August + 6 months = 28 or 29
 * February); working days leave out weekends and the posted holidays. Source: TIME-01 to TIME-04, TIME-08.
 */
final class DateArithmetic {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int HOURS_A_DAY = 24;

    private final List<Session> sessions;
    private final Set<LocalDate> holidays;

    DateArithmetic(Calendars calendars) {
        this.sessions = calendars.sessions().stream()
                .distinct()
                .sorted(Comparator.comparing(Session::opensOn)
                        .thenComparing(Session::endsOn)
                        .thenComparing(Session::number))
                .toList();
        this.holidays = calendars.holidays();
    }

    /** The last day that is in time; empty if the sessions that would be counted are not posted. */
    Optional<LocalDate> after(LocalDate start, int number, PeriodUnit unit) {
        return switch (unit) {
            case HOUR -> Optional.of(start.plusDays((number + HOURS_A_DAY - 1L) / HOURS_A_DAY));
            case CALENDAR_DAY -> Optional.of(start.plusDays(number));
            case WORKING_DAY -> Optional.of(workingDays(start, number, 1));
            case WEEK -> Optional.of(start.plusWeeks(number));
            case CALENDAR_MONTH -> Optional.of(start.plusMonths(number));
            case YEAR -> Optional.of(start.plusYears(number));
            case SESSION ->
                sessions.stream()
                        .filter(s -> s.opensOn().isAfter(start))
                        .skip(number - 1L)
                        .findFirst()
                        .map(Session::endsOn);
        };
    }

    /** The first day of a window that ends with a day. */
    Optional<LocalDate> before(LocalDate end, int number, PeriodUnit unit) {
        return switch (unit) {
            case HOUR -> Optional.of(end.minusDays((number + HOURS_A_DAY - 1L) / HOURS_A_DAY));
            case CALENDAR_DAY -> Optional.of(end.minusDays(number));
            case WORKING_DAY -> Optional.of(workingDays(end, number, -1));
            case WEEK -> Optional.of(end.minusWeeks(number));
            case CALENDAR_MONTH -> Optional.of(end.minusMonths(number));
            case YEAR -> Optional.of(end.minusYears(number));
            case SESSION -> Optional.empty();
        };
    }

    /** Sessions that opened after a day and have ended: on its last day a session is still on. */
    int sessionsSince(LocalDate day, LocalDate asOf) {
        return (int) sessions.stream()
                .filter(s -> s.opensOn().isAfter(day) && s.endsOn().isBefore(asOf))
                .count();
    }

    Optional<Session> latestEnded(LocalDate asOf) {
        return sessions.stream()
                .filter(s -> s.endsOn().isBefore(asOf))
                .max(Comparator.comparing(Session::endsOn).thenComparing(Session::opensOn));
    }

    Optional<Session> nextToOpen(LocalDate asOf) {
        return sessions.stream().filter(s -> s.opensOn().isAfter(asOf)).findFirst();
    }

    private LocalDate workingDays(LocalDate start, int number, int direction) {
        LocalDate day = start;
        for (int left = number; left > 0; ) {
            day = day.plusDays(direction);
            if (!WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day)) {
                left--;
            }
        }
        return day;
    }
}
