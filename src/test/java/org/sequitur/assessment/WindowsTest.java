package org.sequitur.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.assessment.ClockRuns.lines;
import static org.sequitur.assessment.ClockRuns.only;
import static org.sequitur.followup.FollowUps.day;
import static org.sequitur.followup.FollowUps.followUp;
import static org.sequitur.followup.FollowUps.on;
import static org.sequitur.rulebook.Books.length;
import static org.sequitur.rulebook.Books.window;
import static org.sequitur.rulebook.PeriodUnit.CALENDAR_MONTH;
import static org.sequitur.rulebook.PeriodUnit.YEAR;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sequitur.followup.Answer;
import org.sequitur.followup.Deadline;
import org.sequitur.followup.FollowUps;
import org.sequitur.followup.Obligation;
import org.sequitur.followup.ObligationKind;
import org.sequitur.rulebook.Period;

/** Windows, which are counted back from a day. */
class WindowsTest {
    private static final Period BEFORE_REPORT =
            window("next-report", "obligation.nextPeriodicReportDueOn", length("2001-01-01", 6, CALENDAR_MONTH));

    @Test
    void aWindowIsOpenFromItsFirstDayAndPassedAfterItsEnd() {
        FollowUps posted = nextReportOn("2029-11-05");
        assertThat(only("2029-05-04", posted, BEFORE_REPORT))
                .extracting(Deadline::startOn, Deadline::dueOn, Deadline::open, Deadline::passed)
                .containsExactly(on("2029-05-05"), on("2029-11-05"), false, false);
        assertThat(only("2029-05-05", posted, BEFORE_REPORT))
                .extracting(Deadline::open, Deadline::passed)
                .containsExactly(true, false);
        assertThat(only("2029-11-05", posted, BEFORE_REPORT))
                .extracting(Deadline::open, Deadline::passed)
                .containsExactly(true, false);
        assertThat(only("2029-11-06", posted, BEFORE_REPORT))
                .extracting(Deadline::open, Deadline::passed)
                .containsExactly(true, true);
    }

    @Test
    void theLengthOfAWindowIsTheOneInForceOnTheDayThatSelectsRules() {
        Period changing = window(
                "next-report",
                "obligation.nextPeriodicReportDueOn",
                length("2001-01-01", 6, CALENDAR_MONTH),
                length("2025-01-01", 1, YEAR));
        assertThat(only("2024-12-31", nextReportOn("2029-11-05"), changing).startOn())
                .isEqualTo(on("2029-05-05"));
        assertThat(only("2025-01-01", nextReportOn("2029-11-05"), changing).startOn())
                .isEqualTo(on("2028-11-05"));
        Days underOldRules = new Days(on("2025-01-01"), on("2025-01-01"), Optional.of(on("2024-12-31")));
        assertThat(lines(underOldRules, nextReportOn("2029-11-05"), changing))
                .extracting(l -> l.deadline().startOn())
                .containsExactly(on("2029-05-05"));
    }

    private static FollowUps nextReportOn(String day) {
        return followUp()
                .to(new Obligation(
                        "X",
                        ObligationKind.JUDGMENT,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        day(day),
                        null,
                        Answer.UNKNOWN));
    }
}
