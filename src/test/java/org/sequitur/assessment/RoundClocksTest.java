package org.sequitur.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sequitur.assessment.ClockRuns.adopted;
import static org.sequitur.assessment.ClockRuns.deadlines;
import static org.sequitur.assessment.ClockRuns.only;
import static org.sequitur.followup.FollowUps.followUp;
import static org.sequitur.followup.FollowUps.on;
import static org.sequitur.followup.Item.item;
import static org.sequitur.followup.Samples.reminder;
import static org.sequitur.followup.Samples.session;
import static org.sequitur.rulebook.Books.length;
import static org.sequitur.rulebook.Books.period;
import static org.sequitur.rulebook.PeriodUnit.CALENDAR_DAY;
import static org.sequitur.rulebook.PeriodUnit.CALENDAR_MONTH;
import static org.sequitur.rulebook.PeriodUnit.SESSION;
import static org.sequitur.rulebook.PeriodUnit.WEEK;
import static org.sequitur.rulebook.PeriodUnit.YEAR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.followup.BodyAct;
import org.sequitur.followup.Deadline;
import org.sequitur.followup.FollowUps;
import org.sequitur.followup.Reminder;
import org.sequitur.followup.Round;
import org.sequitur.rulebook.Period;

/** To which round a clock belongs, or to none. */
class RoundClocksTest {
    private static final Period REPORT = period(
            "reply",
            "obligation.adoptedOn",
            "obligation.dueOn",
            length("2001-01-01", 1, YEAR),
            length("2017-01-01", 2, YEAR),
            length("2020-01-01", 3, YEAR));
    private static final Period LATER_ROUND = period("reply", "round.requestedOn", "round.dueOn");
    private static final Period TO_REMINDER = period(
            "reply-to-reminder", "reminder.sentOn", "reminder.replyDueOn", length("2001-01-01", 2, CALENDAR_MONTH));

    @Test
    void aLaterRoundIsDueOnThePrintedDay() {
        FollowUps posted =
                adopted("2014-03-26", null).with(new Round(2, on("2015-11-01"), on("2016-11-01"), List.of(), null));
        assertThat(deadlines("2016-01-01", posted, REPORT, LATER_ROUND))
                .extracting(Deadline::round, Deadline::dueOn, Deadline::printed)
                .containsExactly(tuple(1, on("2015-03-26"), false), tuple(2, on("2016-11-01"), true));
    }

    @Test
    void aLaterRoundWithoutAPrintedDayHasNoDeadlineWhereNoPeriodRuns() {
        FollowUps posted = adopted("2014-03-26", null).with(new Round(2, on("2015-11-01"), null, List.of(), null));
        assertThat(deadlines("2016-01-01", posted, REPORT, LATER_ROUND))
                .extracting(Deadline::round)
                .containsExactly(1);
    }

    @Test
    void ofTwoPeriodsForOneRoundTheFirstThatYieldsADayCounts() {
        assertThat(only("2016-01-01", adopted("2014-03-26", "2015-04-01"), REPORT, LATER_ROUND))
                .extracting(Deadline::dueOn, Deadline::printed)
                .containsExactly(on("2015-04-01"), true);
    }

    @Test
    void aDayPrintedForTheFirstRoundAloneStillBeatsTheComputedOne() {
        FollowUps posted = adopted("2014-03-26", null).with(new Round(1, null, on("2015-06-30"), List.of(), null));
        assertThat(only("2016-01-01", posted, REPORT, LATER_ROUND))
                .extracting(Deadline::dueOn, Deadline::printed)
                .containsExactly(on("2015-06-30"), true);
    }

    @Test
    void eachReminderStartsAClockOfItsOwnRound() {
        Reminder printing = new Reminder("rem2", 2, 1, on("2025-03-01"), on("2025-03-20"), false, null);
        FollowUps posted =
                followUp().with(reminder("rem1", 1, 1, "2024-12-31"), printing, reminder("rem3", 1, 2, "2025-04-01"));
        assertThat(deadlines(
                        "2025-03-01", posted.with(new Round(2, on("2025-02-01"), null, List.of(), null)), TO_REMINDER))
                .extracting(Deadline::subject, Deadline::round, Deadline::dueOn, Deadline::passed)
                .containsExactly(tuple("rem1", 1, on("2025-02-28"), true), tuple("rem2", 1, on("2025-03-20"), false));
        assertThat(deadlines("2025-04-01", posted, TO_REMINDER))
                .extracting(Deadline::subject, Deadline::round)
                .contains(tuple("rem3", 2));
    }

    @Test
    void aClockOfTheLatestSessionBelongsToNoRound() {
        Period letter = period("letter", "latestSession.endsOn", null, length("2001-01-01", 3, WEEK));
        FollowUps posted = followUp().with(session(1, "2024-03-04", "2024-03-29"));
        assertThat(deadlines("2024-03-29", posted, letter)).isEmpty();
        assertThat(only("2024-03-30", posted, letter))
                .extracting(Deadline::round, Deadline::subject, Deadline::dueOn)
                .containsExactly(0, "", on("2024-04-19"));
    }

    @Test
    void aClockOfAnItemOfEvidenceBelongsToNoRound() {
        Period answer = period("answer", "evidence.receivedOn", null, length("2001-01-01", 1, SESSION));
        FollowUps posted = followUp()
                .with(item("e1").receivedOn("2024-03-04").build())
                .with(session(1, "2024-07-01", "2024-07-26"));
        assertThat(only("2024-04-01", posted, answer))
                .extracting(Deadline::round, Deadline::subject, Deadline::dueOn)
                .containsExactly(0, "e1", on("2024-07-26"));
    }

    @Test
    void aClockOfAnActBelongsToTheRoundOfTheAct() {
        Period answer = period("answer", "bodyAct.takenOn", null, length("2001-01-01", 90, CALENDAR_DAY));
        BodyAct letter = new BodyAct("a1", "LETTER_SENT", on("2025-07-20"), "", "", "", 2, null);
        assertThat(only("2025-08-01", followUp().with(letter), answer))
                .extracting(Deadline::round, Deadline::subject, Deadline::dueOn)
                .containsExactly(2, "a1", on("2025-10-18"));
    }
}
