package org.sequitur.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.followup.FollowUps.on;
import static org.sequitur.followup.Samples.session;
import static org.sequitur.rulebook.PeriodUnit.CALENDAR_DAY;
import static org.sequitur.rulebook.PeriodUnit.CALENDAR_MONTH;
import static org.sequitur.rulebook.PeriodUnit.HOUR;
import static org.sequitur.rulebook.PeriodUnit.SESSION;
import static org.sequitur.rulebook.PeriodUnit.WEEK;
import static org.sequitur.rulebook.PeriodUnit.WORKING_DAY;
import static org.sequitur.rulebook.PeriodUnit.YEAR;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.followup.Calendars;
import org.sequitur.followup.Session;
import org.sequitur.rulebook.PeriodUnit;

/** TIME-01 to TIME-04 and TIME-08. */
class DateArithmeticTest {
    private static final Session SPRING = session(1, "2024-03-04", "2024-03-29");
    private static final Session SUMMER = session(2, "2024-07-01", "2024-07-26");
    private static final Session AUTUMN = session(3, "2024-10-14", "2024-11-08");

    @ParameterizedTest(name = "{0} + {1} months = {2}")
    @CsvSource({
        "2025-08-31, 6, 2026-02-28",
        "2023-08-31, 6, 2024-02-29",
        "2025-01-31, 6, 2025-07-31",
        "2025-01-31, 1, 2025-02-28",
        "2024-01-31, 1, 2024-02-29",
        "2025-03-31, 1, 2025-04-30",
        "2025-02-28, 6, 2025-08-28",
        "2025-12-31, 2, 2026-02-28"
    })
    void aMonthLaterIsTheSameDayOrTheMonthsLast(LocalDate start, int months, LocalDate due) {
        assertThat(after(start, months, CALENDAR_MONTH)).contains(due);
    }

    @ParameterizedTest(name = "{0} + {1} years = {2}")
    @CsvSource({"2021-11-03, 3, 2024-11-03", "2024-02-29, 1, 2025-02-28", "2024-02-29, 4, 2028-02-29"})
    void aYearLaterIsTheSameDayOrTheLastOfFebruary(LocalDate start, int years, LocalDate due) {
        assertThat(after(start, years, YEAR)).contains(due);
    }

    @ParameterizedTest(name = "{0} + {1} days = {2}")
    @CsvSource({"2025-01-10, 180, 2025-07-09", "2025-07-20, 90, 2025-10-18", "2024-02-28, 2, 2024-03-01"})
    void calendarDaysAreCountedOneByOne(LocalDate start, int days, LocalDate due) {
        assertThat(after(start, days, CALENDAR_DAY)).contains(due);
    }

    @Test
    void threeWeeksAreTwentyOneDays() {
        assertThat(after(on("2024-03-29"), 3, WEEK)).contains(on("2024-04-19"));
    }

    @Test
    void fortyEightHoursEndOnTheSecondDayAfterAndOneHourMoreOnTheThird() {
        assertThat(after(on("2024-03-29"), 48, HOUR)).contains(on("2024-03-31"));
        assertThat(after(on("2024-03-29"), 49, HOUR)).contains(on("2024-04-01"));
    }

    @Test
    void fiveWorkingDaysFromAFridayEndOnTheNextFriday() {
        assertThat(after(on("2025-06-06"), 5, WORKING_DAY)).contains(on("2025-06-13"));
    }

    @Test
    void aPostedHolidayAmongThemMovesTheEndPastTheWeekend() {
        assertThat(withHolidays("2025-06-09").after(on("2025-06-06"), 5, WORKING_DAY))
                .contains(on("2025-06-16"));
    }

    @Test
    void aHolidayOnAWeekendOrOnTheFirstDayMovesNothing() {
        assertThat(withHolidays("2025-06-07", "2025-06-06").after(on("2025-06-06"), 5, WORKING_DAY))
                .contains(on("2025-06-13"));
    }

    @Test
    void workingDaysFromASaturdayStartOnMonday() {
        assertThat(after(on("2025-06-07"), 1, WORKING_DAY)).contains(on("2025-06-09"));
    }

    @Test
    void oneSessionAfterADayEndsWithTheNextSessionToOpen() {
        assertThat(after(on("2024-03-03"), 1, SESSION)).contains(SPRING.endsOn());
    }

    @Test
    void aSessionThatOpensOnTheDayItselfIsNotAfterIt() {
        assertThat(after(SPRING.opensOn(), 1, SESSION)).contains(SUMMER.endsOn());
    }

    @Test
    void theSecondSessionAfterIsCountedNotConverted() {
        assertThat(after(on("2024-03-04"), 2, SESSION)).contains(AUTUMN.endsOn());
    }

    @Test
    void aSessionThatIsNotPostedGivesNoDay() {
        assertThat(after(on("2024-03-04"), 3, SESSION)).isEmpty();
    }

    @ParameterizedTest(name = "{1} {2} before {0} is {3}")
    @CsvSource({
        "2026-08-31, 6, CALENDAR_MONTH, 2026-02-28",
        "2024-08-31, 6, CALENDAR_MONTH, 2024-02-29",
        "2029-11-05, 6, CALENDAR_MONTH, 2029-05-05",
        "2028-02-29, 1, YEAR, 2027-02-28",
        "2025-06-16, 1, WEEK, 2025-06-09",
        "2025-06-16, 5, CALENDAR_DAY, 2025-06-11",
        "2025-06-16, 5, WORKING_DAY, 2025-06-09",
        "2025-06-16, 48, HOUR, 2025-06-14"
    })
    void aWindowRunsBackwardsByTheSameRules(LocalDate end, int number, PeriodUnit unit, LocalDate first) {
        assertThat(arithmetic(List.of()).before(end, number, unit)).contains(first);
    }

    @Test
    void aWindowOfWorkingDaysLeavesOutHolidays() {
        assertThat(withHolidays("2025-06-09").before(on("2025-06-16"), 5, WORKING_DAY))
                .contains(on("2025-06-06"));
    }

    @Test
    void aSessionHasPassedSinceADayOnlyTheDayAfterItsLast() {
        LocalDate due = on("2024-02-01");
        assertThat(sessions().sessionsSince(due, SPRING.endsOn())).isZero();
        assertThat(sessions().sessionsSince(due, SPRING.endsOn().plusDays(1))).isOne();
    }

    @Test
    void aSessionThatWasOpenOnTheDueDayIsTheOneAtWhichTheReportWasExpected() {
        LocalDate muchLater = on("2025-01-01");
        assertThat(sessions().sessionsSince(SPRING.opensOn(), muchLater)).isEqualTo(2);
        assertThat(sessions().sessionsSince(SPRING.opensOn().minusDays(1), muchLater))
                .isEqualTo(3);
    }

    @Test
    void aSessionPostedTwiceCountsOnce() {
        assertThat(arithmetic(List.of(SPRING, SPRING)).sessionsSince(on("2024-02-01"), on("2025-01-01")))
                .isOne();
    }

    @Test
    void theLatestSessionIsTheOneThatEndedBeforeTheDayAsked() {
        assertThat(sessions().latestEnded(SUMMER.endsOn())).contains(SPRING);
        assertThat(sessions().latestEnded(SUMMER.endsOn().plusDays(1))).contains(SUMMER);
        assertThat(sessions().latestEnded(SPRING.endsOn())).isEmpty();
    }

    @Test
    void theNextSessionIsTheOneThatOpensAfterTheDayAsked() {
        assertThat(sessions().nextToOpen(SUMMER.opensOn().minusDays(1))).contains(SUMMER);
        assertThat(sessions().nextToOpen(SUMMER.opensOn())).contains(AUTUMN);
        assertThat(sessions().nextToOpen(AUTUMN.opensOn())).isEmpty();
    }

    @Test
    void sessionsThatOverlapAreTakenInTheSameOrderHoweverTheyArePosted() {
        Session pre = session(4, "2024-03-04", "2024-03-15");
        List<Session> posted = Arrays.asList(SPRING, pre, SUMMER);
        DateArithmetic oneWay = arithmetic(posted);
        Collections.reverse(posted);
        DateArithmetic otherWay = arithmetic(posted);
        assertThat(oneWay.after(on("2024-01-01"), 1, SESSION))
                .isEqualTo(otherWay.after(on("2024-01-01"), 1, SESSION))
                .contains(pre.endsOn());
        assertThat(oneWay.latestEnded(on("2024-05-01")))
                .isEqualTo(otherWay.latestEnded(on("2024-05-01")))
                .contains(SPRING);
    }

    private static Optional<LocalDate> after(LocalDate start, int number, PeriodUnit unit) {
        return sessions().after(start, number, unit);
    }

    private static DateArithmetic sessions() {
        return arithmetic(List.of(AUTUMN, SPRING, SUMMER));
    }

    private static DateArithmetic arithmetic(List<Session> sessions) {
        return new DateArithmetic(new Calendars(sessions, Set.of()));
    }

    private static DateArithmetic withHolidays(String... days) {
        return new DateArithmetic(new Calendars(
                List.of(),
                Arrays.stream(days).map(LocalDate::parse).collect(java.util.stream.Collectors.toUnmodifiableSet())));
    }
}
