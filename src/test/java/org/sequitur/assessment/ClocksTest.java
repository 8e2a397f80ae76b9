package org.sequitur.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sequitur.assessment.ClockRuns.adopted;
import static org.sequitur.assessment.ClockRuns.deadlines;
import static org.sequitur.assessment.ClockRuns.lines;
import static org.sequitur.assessment.ClockRuns.only;
import static org.sequitur.followup.FollowUps.day;
import static org.sequitur.followup.FollowUps.followUp;
import static org.sequitur.followup.FollowUps.on;
import static org.sequitur.followup.Samples.reply;
import static org.sequitur.followup.Samples.session;
import static org.sequitur.rulebook.Books.length;
import static org.sequitur.rulebook.Books.period;
import static org.sequitur.rulebook.PeriodUnit.CALENDAR_DAY;
import static org.sequitur.rulebook.PeriodUnit.CALENDAR_MONTH;
import static org.sequitur.rulebook.PeriodUnit.YEAR;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sequitur.followup.Answer;
import org.sequitur.followup.BodyAct;
import org.sequitur.followup.Deadline;
import org.sequitur.followup.FollowUps;
import org.sequitur.followup.Obligation;
import org.sequitur.followup.ObligationKind;
import org.sequitur.rulebook.Books;
import org.sequitur.rulebook.Period;

/** TIME-05 to TIME-09. */
class ClocksTest {
    private static final Period REPORT = period(
            "reply",
            "obligation.adoptedOn",
            "obligation.dueOn",
            length("2001-01-01", 1, YEAR),
            length("2017-01-01", 2, YEAR),
            length("2020-01-01", 3, YEAR));

    @Test
    void aPrintedDayBeatsTheComputedOne() {
        List<DeadlineLine> printed = lines(Days.on(on("2024-01-01")), adopted("2021-11-03", "2024-11-05"), REPORT);
        assertThat(printed)
                .extracting(
                        l -> l.deadline().dueOn(),
                        l -> l.deadline().printed(),
                        DeadlineLine::length,
                        l -> l.citation().id())
                .containsExactly(tuple(on("2024-11-05"), true, "", "PRINTED"));
    }

    @Test
    void withoutAPrintedDayThePeriodIsAddedToTheDayTheClockStarts() {
        List<DeadlineLine> computed = lines(Days.on(on("2024-01-01")), adopted("2021-11-03", null), REPORT);
        assertThat(computed)
                .extracting(
                        l -> l.deadline().startOn(),
                        l -> l.deadline().dueOn(),
                        l -> l.deadline().printed(),
                        DeadlineLine::length,
                        l -> l.citation().id())
                .containsExactly(tuple(on("2021-11-03"), on("2024-11-03"), false, "3 YEAR", "L-2020-01-01"));
    }

    @Test
    void aPrintedDayNeedsNoStartingDay() {
        assertThat(only("2024-01-01", adopted(null, "2024-11-05"), REPORT).dueOn())
                .isEqualTo(on("2024-11-05"));
    }

    @Test
    void aClockThatStartsFromSomeActsOnlyStartsFromEachOfThem() {
        Period request = Books.only(
                period("request", "bodyAct.takenOn", null, length("2001-01-01", 1, CALENDAR_MONTH)),
                "bodyAct",
                "type",
                "INFORMATION_REQUESTED");
        FollowUps posted = adopted("2018-11-03", null)
                .with(act("a1", "INFORMATION_REQUESTED", "2019-09-02"), act("a2", "HEARING_HELD", "2019-10-02"));
        assertThat(deadlines("2020-01-01", posted, request))
                .extracting(Deadline::subject, Deadline::dueOn)
                .containsExactly(tuple("a1", on("2019-10-02")));
    }

    private static BodyAct act(String id, String type, String takenOn) {
        return new BodyAct(id, type, on(takenOn), "", "", "", 1, null);
    }

    @Test
    void withoutAnyDayThereIsNoDeadline() {
        assertThat(deadlines("2024-01-01", adopted(null, null), REPORT)).isEmpty();
    }

    @Test
    void thePeriodIsTheOneInForceOnTheDayTheClockStarts() {
        assertThat(only("2030-01-01", adopted("2014-03-26", null), REPORT).dueOn())
                .isEqualTo(on("2015-03-26"));
        assertThat(only("2030-01-01", adopted("2016-12-31", null), REPORT).dueOn())
                .isEqualTo(on("2017-12-31"));
        assertThat(only("2030-01-01", adopted("2017-01-01", null), REPORT).dueOn())
                .isEqualTo(on("2019-01-01"));
        assertThat(only("2030-01-01", adopted("2019-12-31", null), REPORT).dueOn())
                .isEqualTo(on("2021-12-31"));
        assertThat(only("2030-01-01", adopted("2020-01-01", null), REPORT).dueOn())
                .isEqualTo(on("2023-01-01"));
    }

    @Test
    void theDayThatSelectsRulesDoesNotSelectThePeriodOfAClock() {
        Days underOldRules = new Days(on("2030-01-01"), on("2030-01-01"), Optional.of(on("2010-01-01")));
        assertThat(lines(underOldRules, adopted("2021-11-03", null), REPORT)
                        .get(0)
                        .length())
                .isEqualTo("3 YEAR");
    }

    @Test
    void beforeTheFirstPeriodThereIsNoDeadline() {
        assertThat(deadlines("2030-01-01", adopted("2000-12-31", null), REPORT)).isEmpty();
    }

    @Test
    void theDueDayItselfIsInTime() {
        assertThat(only("2024-11-05", adopted("2021-11-03", "2024-11-05"), REPORT)
                        .passed())
                .isFalse();
        assertThat(only("2024-11-06", adopted("2021-11-03", "2024-11-05"), REPORT)
                        .passed())
                .isTrue();
    }

    @Test
    void sixMonthsFromTheLastOfJanuaryEndOnTheLastOfJuly() {
        Period plan = period("plan", "obligation.finalOn", null, length("2001-01-01", 6, CALENDAR_MONTH));
        assertThat(only("2025-07-31", finalOn("2025-01-31"), plan).passed()).isFalse();
        assertThat(only("2025-08-01", finalOn("2025-01-31"), plan).passed()).isTrue();
        assertThat(only("2026-03-01", finalOn("2025-08-31"), plan))
                .extracting(Deadline::dueOn, Deadline::passed)
                .containsExactly(on("2026-02-28"), true);
    }

    @Test
    void anotherEventThanTheOneNamedStartsNoClock() {
        Period plan = period("plan", "obligation.notifiedOn", null, length("2001-01-01", 180, CALENDAR_DAY));
        assertThat(deadlines("2026-01-01", finalOn("2025-01-31"), plan)).isEmpty();
    }

    @Test
    void aDeadlineCountsTheSessionsThatOpenedAfterItAndHaveEnded() {
        FollowUps posted = adopted("2021-11-03", "2024-02-01")
                .with(session(1, "2024-01-29", "2024-02-16"), session(2, "2024-07-01", "2024-07-26"));
        assertThat(only("2024-07-26", posted, REPORT).sessionsSince()).isZero();
        assertThat(only("2024-07-27", posted, REPORT).sessionsSince()).isOne();
    }

    @Test
    void aCommentIsDueAMonthAfterTheReplyWasPosted() {
        Period comment = period("comment", "reply.postedOn", null, length("2001-01-01", 1, CALENDAR_MONTH));
        FollowUps posted = followUp().with(reply("r1", 1, "2024-12-01"));
        assertThat(deadlines("2025-04-01", posted, comment)).isEmpty();
    }

    private static FollowUps finalOn(String day) {
        return followUp()
                .to(new Obligation(
                        "X",
                        ObligationKind.JUDGMENT,
                        null,
                        null,
                        day(day),
                        null,
                        null,
                        null,
                        null,
                        null,
                        Answer.UNKNOWN));
    }
}
