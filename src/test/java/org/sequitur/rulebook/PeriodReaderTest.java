package org.sequitur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.rulebook.BookFiles.MECHANISM;
import static org.sequitur.rulebook.BookFiles.changed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sequitur.rulebook.Period.Length;

class PeriodReaderTest {
    private static final Citation CITED = new Citation("X-01", "X/1, para. 1", Status.VERIFIED);
    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

    @Test
    void aClockStartsFromADayOfAFact() {
        assertThat(changed("starts: obligation.adoptedOn", "starts: obligation.adoptedon"))
                .containsExactly(
                        MECHANISM + ":36:13: \"obligation.adoptedon\" is no day. Did you mean \"adoptedOn\"? The days"
                                + " of obligation are: obligation.adoptedOn, obligation.transmittedOn, obligation.finalOn,"
                                + " obligation.notifiedOn, obligation.publishedOn, obligation.dueOn,"
                                + " obligation.nextPeriodicReportDueOn, obligation.nextLoiprAdoptionOn.");
        assertThat(changed("starts: obligation.adoptedOn", "starts: obligaton.adoptedOn"))
                .containsExactly(
                        MECHANISM + ":36:13: \"obligaton.adoptedOn\" is no day of a fact that can start a clock. Did"
                                + " you mean \"obligation\"? Write such a fact, a dot and its day: bodyAct, component, evidence,"
                                + " latestSession, nextSession, obligation, reminder, reply, round.");
        assertThat(changed("printed: obligation.dueOn", "printed: reminder.replyDueOn"))
                .containsExactly(
                        MECHANISM + ":37:14: The printed day stands in the fact that starts the clock. Write a day of"
                                + " obligation: obligation.adoptedOn, obligation.transmittedOn, obligation.finalOn,"
                                + " obligation.notifiedOn, obligation.publishedOn, obligation.dueOn,"
                                + " obligation.nextPeriodicReportDueOn, obligation.nextLoiprAdoptionOn.");
        assertThat(changed("    starts: obligation.adoptedOn\n", ""))
                .containsExactly(MECHANISM + ":34:5: Nothing says when this clock starts. Write \"starts:"
                        + " obligation.adoptedOn\", or \"before: …\" for a window that runs backwards.");
    }

    @Test
    void aPrintedDayIsCitedAndAWindowHasNone() {
        assertThat(changed("    printedBy: {" + BookFiles.CITED + "}\n", ""))
                .containsExactly(MECHANISM + ":34:5: \"printedBy\" is missing here. Write \"printedBy: …\".");
        assertThat(changed(
                        "    before: nextSession.opensOn\n",
                        "    before: reply.postedOn\n    printed: reply.postedOn\n"))
                .containsExactly(
                        MECHANISM + ":41:5: \"printedBy\" is missing here. Write \"printedBy: …\".",
                        MECHANISM + ":44:14: A window that runs backwards has no printed day. Remove this line.");
    }

    @Test
    void aLengthIsANumberAndAUnit() {
        String instead =
                "A length is a whole number and a unit, such as 1 YEAR. Units are: HOUR, CALENDAR_DAY, WORKING_DAY,"
                        + " WEEK, CALENDAR_MONTH, YEAR, SESSION.";
        assertThat(changed("length: 1 YEAR", "length: 1 YEARS")).containsExactly(MECHANISM + ":40:37: " + instead);
        assertThat(changed("length: 1 YEAR", "length: 0 YEAR")).containsExactly(MECHANISM + ":40:37: " + instead);
        assertThat(changed("length: 1 YEAR", "until: 2001-01-02, length: 1 YEAR"))
                .isEmpty();
        assertThat(changed("length: 1 YEAR", "until: 2001-01-01, length: 1 YEAR"))
                .containsExactly(MECHANISM + ":40:36: This length ends before it begins. Write the first day from"
                        + " which the clock no longer starts, after 2001-01-01.");
        assertThat(changed("length: 6 CALENDAR_MONTH", "length: 6 SESSION"))
                .containsExactly(
                        MECHANISM + ":44:43: A window cannot be counted back in sessions. Write another unit.");
        assertThat(changed(
                        "lengths: [{since: 2001-01-01, length: 6 CALENDAR_MONTH, " + BookFiles.CITED + "}]",
                        "lengths: []"))
                .containsExactly(
                        MECHANISM + ":44:14: There is no value here. Write at least one, with the day since which it"
                                + " holds.");
    }

    @Test
    void aClockMayStartOnTheDueDayOfOneAboveItAndRunForSomeFactsOnly() throws RuleBookRejected {
        Period reminder =
                clocks("""
              - {kind: first-reminder, title: Reminder, after: reply, only: {obligation.kind: [JUDGMENT, CONCLUSION]},
                 lengths: [{since: 2001-01-01, length: 2 CALENDAR_MONTH, row: X-01, citation: "X/1, para. 1", status: VERIFIED}]}
            """).read().mechanism("x-co").orElseThrow().periods().get(2);

        assertThat(reminder)
                .isEqualTo(new Period(
                        "first-reminder",
                        "Reminder",
                        "deadline.reply",
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Period.Only("obligation", "kind", Set.of("JUDGMENT", "CONCLUSION"))),
                        List.of(new Length(FIRST, 2, PeriodUnit.CALENDAR_MONTH, CITED))));
    }

    @Test
    void whatAClockStartsAfterAndRunsForMustBeKnown() {
        assertThat(clocks("""
              - {kind: first-reminder, title: Reminder, after: replay, only: {obligation.kinds: [JUDGMENT]},
                 lengths: [{since: 2001-01-01, length: 2 CALENDAR_MONTH, row: X-01, citation: "X/1", status: DESIGN}]}
              - {kind: second-reminder, title: Reminder, after: reply, starts: obligation.adoptedOn, only: {obligation.kind: [JUDGEMENT]},
                 lengths: [{since: 2001-01-01, length: 2 CALENDAR_MONTH, row: X-01, citation: "X/1", status: DESIGN}]}
            """).problems())
                .containsExactly(
                        MECHANISM
                                + ":45:52: \"replay\" is not known as after. Did you mean \"reply\"? Allowed are: reply, window.",
                        MECHANISM
                                + ":45:85: \"obligation.kinds\" is no value set of a fact of this mechanism. Write such a fact, a"
                                + " dot and its field, such as letter.type.",
                        MECHANISM
                                + ":47:68: A clock that starts on the due day of another has no \"starts\". Keep the one that is meant.",
                        MECHANISM
                                + ":47:115: \"JUDGEMENT\" is not known. Did you mean \"JUDGMENT\"? Allowed are: JUDGMENT,"
                                + " MERITS_DECISION, RECOMMENDATION, FRIENDLY_SETTLEMENT, CONCLUSION.");
    }

    @Test
    void aNumberMayBePostedInAFactOfTheMechanismAlone() {
        String no = " is no whole number of a fact of this mechanism. Write such a fact, a dot and its field, such as"
                + " courtOrder.reportingPeriodMonths, or remove this line.";

        assertThat(changed("length: 1 YEAR", "length: 1 YEAR, posted: courtOrder.reportingPeriodMonths"))
                .containsExactly(MECHANISM + ":40:53: \"courtOrder.reportingPeriodMonths\"" + no);
        assertThat(changed("length: 1 YEAR", "length: 1 YEAR, posted: obligation.adoptedOn"))
                .containsExactly(MECHANISM + ":40:53: \"obligation.adoptedOn\"" + no);
        assertThat(changed("length: 1 YEAR", "length: 1 YEAR, posted: months"))
                .containsExactly(MECHANISM + ":40:53: \"months\"" + no);
    }

    private static BookFiles clocks(String more) {
        return BookFiles.small().with(MECHANISM, "parameters:\n", more.stripTrailing() + "\nparameters:\n");
    }
}
