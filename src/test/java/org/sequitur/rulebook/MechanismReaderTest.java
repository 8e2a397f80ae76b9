package org.sequitur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.rulebook.BookFiles.COMMON;
import static org.sequitur.rulebook.BookFiles.MECHANISM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sequitur.rulebook.Mechanism.Named;
import org.sequitur.rulebook.Mechanism.NoGradeCode;
import org.sequitur.rulebook.Mechanism.ParameterValue;
import org.sequitur.rulebook.Mechanism.ParameterValue.Kind;
import org.sequitur.rulebook.Mechanism.TrackNames;
import org.sequitur.rulebook.Period.Length;
import org.sequitur.rulebook.Scheme.Grade;

class MechanismReaderTest {
    private static final Citation CITED = new Citation("X-01", "X/1, para. 1", Status.VERIFIED);
    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2017, 3, 6);

    @Test
    void aMechanismIsReadWhole() throws RuleBookRejected {
        assertThat(BookFiles.small().read().mechanism("x-co"))
                .contains(new Mechanism(
                        "x-co",
                        "Follow-up of the body",
                        "The Body",
                        List.of(firstScheme(), secondScheme()),
                        List.of(new NoGradeCode("OVERDUE", "Overdue", CITED)),
                        List.of(report(), window()),
                        Map.of(
                                "reminders",
                                List.of(number(FIRST, 1), number(CHANGE, 2)),
                                "trusting",
                                List.of(new ParameterValue(LocalDate.of(2010, 1, 1), Kind.FLAG, 0, false, "", CITED))),
                        List.of(new Named("LATE", "Late")),
                        List.of(new Named("OPEN", "Open")),
                        List.of(new TrackNames("PLAN", "The plan", List.of(new Named("DUE", "Due")))),
                        List.of(new Named("SEND_REMINDER", "Send a reminder")),
                        List.of(new Named("LETTER_SENT", "A letter was sent")),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Scheme firstScheme() {
        return new Scheme(
                "v1",
                new InForce(FIRST, CHANGE),
                CITED,
                new Citation("X-01", "X/1, para. 1", Status.RECALLED),
                true,
                List.of(new Grade("A1", "Good", CITED), new Grade("D1", "None", CITED)),
                List.of("NOT_YET_DUE", "D1", "A1"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Scheme secondScheme() {
        Citation cited = new Citation("X-02", "X/2", Status.RECALLED_LOW);
        return new Scheme(
                "v2",
                new InForce(CHANGE, null),
                cited,
                new Citation("X-03", "X/3", Status.DESIGN),
                false,
                List.of(
                        new Grade("A", "Good", new Citation("X-02", "X/4", Status.RECALLED_LOW)),
                        new Grade("D", "None", cited)),
                List.of("OVERDUE", "D", "A"),
                List.of("A", "D"),
                Optional.of(Status.DESIGN),
                Optional.empty(),
                List.of(new Grade("A", "All good", cited)),
                Optional.empty());
    }

    private static Period report() {
        return new Period(
                "reply",
                "Report",
                "obligation.adoptedOn",
                false,
                Optional.of("obligation.dueOn"),
                Optional.of(CITED),
                Optional.empty(),
                List.of(new Length(FIRST, 1, PeriodUnit.YEAR, CITED)));
    }

    private static Period window() {
        return new Period(
                "window",
                "Window",
                "nextSession.opensOn",
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Length(FIRST, 6, PeriodUnit.CALENDAR_MONTH, CITED)));
    }

    private static ParameterValue number(LocalDate since, int value) {
        return new ParameterValue(since, Kind.NUMBER, value, false, "", CITED);
    }

    @Test
    void whatIsMeasuredAndWhatIsOpenIsReadWithTheCommonBehindItsOwn() throws RuleBookRejected {
        Mechanism mechanism = extended().read().mechanism("x-co").orElseThrow();

        Measurement own = new Measurement(
                "SHARE", "Our share", true, CITED, List.of(new Measurement.Value("MOST", "Most", CITED)));
        assertThat(mechanism.measurements())
                .containsExactly(
                        own,
                        new Measurement(
                                "MEAN",
                                "The mean",
                                false,
                                CITED,
                                List.of(new Measurement.Value(
                                        "HIGH", "High", new Citation("X-01", "X/9", Status.RECALLED)))));
        assertThat(mechanism.questions()).containsExactly(new Question("Q-1", "Since when?", "X/7", List.of("X-02")));
        assertThat(mechanism.schemes().get(1).mapping())
                .contains(new Scheme.Mapping(
                        "levels",
                        new Citation("X-02", "X/2", Status.DESIGN),
                        Map.of("A", List.of("DONE"), "OVERDUE", List.of("OPEN", "DONE"))));
    }

    @Test
    void aSchemeIsRelatedOnlyToLevelsThatAreDeclared() {
        assertThat(extended()
                        .with(MECHANISM, "levels: {A: [DONE]", "levels: {Z: [DONE], A: [DONNE]")
                        .problems())
                .containsExactly(
                        MECHANISM
                                + ":30:59: \"Z\" is no grade or code of this scheme. Known: A, D, NOT_YET_DUE, OVERDUE.",
                        MECHANISM + ":30:71: \"DONNE\" is not known. Did you mean \"DONE\"? Allowed are: DONE, OPEN.");
    }

    private static BookFiles extended() {
        String cited = BookFiles.CITED;
        return BookFiles.small()
                .with(BookFiles.COMMON, "parameters:\n", """
                        measurements:
                          - {name: SHARE, title: "Their share", official: false, %1$s, values: []}
                          - {name: MEAN, title: "The mean", official: false, %1$s, values: [{name: HIGH, wording: "High", citation: "X/9", status: RECALLED}]}
                        crosswalks:
                          - {list: levels, title: "Levels", %1$s, levels: [{name: DONE, wording: "Done"}, {name: OPEN, wording: "Open", note: "Wide"}]}
                        parameters:
                        """.formatted(cited))
                .with(
                        MECHANISM,
                        "    caseGrades:",
                        "    crosswalk: {list: levels, status: DESIGN, levels: {A: [DONE], OVERDUE: [OPEN, DONE]}}\n    caseGrades:")
                .with(MECHANISM, "defaults: {id: case}\n", """
                        measurements:
                          - {name: SHARE, title: "Our share", official: true, %1$s, values: [{name: MOST, wording: "Most"}]}
                        questions:
                          - {id: Q-1, asks: "Since when?", document: "X/7", rows: [X-02]}
                        defaults: {id: case}
                        """.formatted(cited));
    }

    @Test
    void aSchemeBeginsOnTheDayTheEarlierOneEnds() {
        assertThat(changed("until: 2017-03-06", "until: 2017-03-05"))
                .containsExactly(
                        MECHANISM + ":18:12: This scheme begins on 2017-03-06, but the scheme \"v1\" before it ends on"
                                + " 2017-03-05: no day may have two schemes or none. Write the same day in both places.");
        assertThat(changed("until: 2017-03-06", "until: 2017-03-07"))
                .containsExactly(
                        MECHANISM + ":18:12: This scheme begins on 2017-03-06, but the scheme \"v1\" before it ends on"
                                + " 2017-03-07: no day may have two schemes or none. Write the same day in both places.");
        assertThat(changed("    until: 2017-03-06\n", ""))
                .containsExactly(MECHANISM + ":17:12: This scheme begins while the scheme \"v1\" before it has no end."
                        + " Write until: 2017-03-06 there.");
        assertThat(changed("since: 2001-01-01\n    until: 2017-03-06", "since: 2017-03-06\n    until: 2017-03-07"))
                .containsExactly(
                        MECHANISM + ":18:12: This scheme begins no later than the scheme \"v1\" before it in the"
                                + " list. Write the oldest scheme first.");
        assertThat(changed("until: 2017-03-06", "until: 2001-01-01"))
                .containsExactly(
                        MECHANISM + ":7:12: A scheme ends after it begins. Write the first day on which it is no"
                                + " longer in force.");
    }

    @Test
    void anOrderNamesEveryGradeOfTheSchemeAndOnlyKnownCodes() {
        assertThat(changed("order: [NOT_YET_DUE, D1, A1]", "order: [NOT_YET_DEU, D1, D1]"))
                .containsExactly(
                        MECHANISM
                                + ":16:12: The order leaves out A1. Write every grade of the scheme at its place: what"
                                + " decides first stands first.",
                        MECHANISM
                                + ":16:13: \"NOT_YET_DEU\" is not known. Did you mean \"NOT_YET_DUE\"? Allowed are: A1,"
                                + " D1, NOT_YET_DUE, OVERDUE.",
                        MECHANISM + ":16:30: \"D1\" stands in this list for the second time. Keep one of them.");
    }

    @Test
    void aSchemeThatIsReferredToAPersonNeedsNoOrder() {
        assertThat(changed("    order: [NOT_YET_DUE, D1, A1]\n", "    referral: graded in words\n"))
                .isEmpty();
    }

    @Test
    void whatIsMissingDoubledOrUnknownIsToldAtOnce() {
        assertThat(BookFiles.small()
                        .with(MECHANISM, "title: \"Follow-up of the body\"\n", "titles: \"Follow-up of the body\"\n")
                        .with(MECHANISM, "id: v2", "id: v1")
                        .with(MECHANISM, "{code: D, wording: \"None\"}", "{code: A, wording: \"None\"}")
                        .with(MECHANISM, "severityStatus: DESIGN\n", "\n")
                        .with(MECHANISM, "official: false", "official: no")
                        .with(MECHANISM, "status: RECALLED (low)", "status: RECALED")
                        .with(MECHANISM, "{name: LATE, ", "{name: late, ")
                        .with(MECHANISM, "order: [OVERDUE, D, A]", "order: [OVERDUE, A]")
                        .with(MECHANISM, "severity: [A, D]", "severity: [A]")
                        .problems())
                .containsExactly(
                        MECHANISM + ":1:1: \"title\" is missing here. Write \"title: …\".",
                        MECHANISM
                                + ":2:1: \"titles\" has no meaning here. Did you mean \"title\"? Allowed are: code, title,"
                                + " body, schemes, noGradeCodes, periods, parameters, cooperation, states, tracks, steps,"
                                + " bodyActs, measurements, questions, defaults.",
                        MECHANISM + ":17:5: \"severityStatus\" is missing here. Write \"severityStatus: …\".",
                        MECHANISM
                                + ":17:9: \"v1\" stands in this list for the second time; the first is on line 5. Keep one"
                                + " of them.",
                        MECHANISM
                                + ":21:13: \"RECALED\" is not known as status. Did you mean \"RECALLED\"? Allowed are:"
                                + " VERIFIED, SECONDARY, RECALLED (high), RECALLED, RECALLED (low), DESIGN.",
                        MECHANISM + ":23:15: \"official\" must be true or false.",
                        MECHANISM
                                + ":26:16: \"A\" stands in this list for the second time; the first is on line 25. Keep one"
                                + " of them.",
                        MECHANISM + ":48:22: A name is written in capitals with low lines, such as SEND_REMINDER_1.");
    }

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
    void theValuesOfAParameterAscendAndAreOfOneSort() {
        assertThat(changed("{since: 2017-03-06, value: 2,", "{since: 2001-01-01, value: true,"))
                .containsExactly(
                        MECHANISM
                                + ":46:109: This day is not after 2001-01-01 above. Write the oldest value first, and each"
                                + " day once.",
                        MECHANISM + ":46:128: The values of a parameter are all of one sort, and the first is a whole"
                                + " number. Write a whole number.");
        assertThat(changed("value: false", "value: 1.5"))
                .containsExactly(
                        MECHANISM + ":47:41: A value is a whole number, true or false, or a text in \"quotes\".");
    }

    @Test
    void aListOfStateOrgansNamesTypesOfSource() {
        assertThat(BookFiles.small()
                        .with(
                                COMMON,
                                "sources: [{since: 2001-01-01, value: 2,",
                                "independent-state-organs: [{since: 2001-01-01, value: \"COURT NHRIS\",")
                        .problems())
                .containsExactly(COMMON + ":5:57: \"NHRIS\" is not known here. Did you mean \"NHRI\"? Allowed are: "
                        + "STATE, NHRI, NPM, NGO, UN_AGENCY, TREATY_BODY, SPECIAL_PROCEDURE, UPR, REGIONAL_BODY,"
                        + " VISIT_FINDING, AUTHOR_OR_VICTIM, COURT, STATISTICS_OFFICE.");
    }

    @Test
    void theCodeIsTheNameOfTheFolder() {
        assertThat(changed("code: x-co", "code: y-co"))
                .containsExactly(
                        MECHANISM + ":1:7: The code \"y-co\" is not the name of its folder. Write \"code: x-co\", or"
                                + " rename the folder.");
    }

    @Test
    void theCommonFolderHasNoScheme() {
        assertThat(BookFiles.small()
                        .with(COMMON, "code: common", "code: common\nschemes: []")
                        .problems())
                .containsExactly(COMMON + ":2:1: \"schemes\" has no meaning here. Allowed are: code, title, body,"
                        + " noGradeCodes, parameters, cooperation, states, steps, bodyActs, measurements, crosswalks,"
                        + " questions, defaults.");
    }

    @Test
    void whatTheCommonFolderDeclaresEveryMechanismHasToo() throws RuleBookRejected {
        Mechanism mechanism = sharing(
                        "steps: [{name: SEND_REMINDER, wording: \"Remind\"}, {name: CLOSE, wording: \"Close\"}]")
                .read()
                .mechanism("x-co")
                .orElseThrow();

        assertThat(mechanism.steps())
                .as("its own words first, then the shared names that it does not place itself")
                .containsExactly(new Named("SEND_REMINDER", "Send a reminder"), new Named("CLOSE", "Close"));
        assertThat(mechanism.states()).containsExactly(new Named("OPEN", "Open"));
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

    private static BookFiles clocks(String more) {
        return BookFiles.small().with(MECHANISM, "parameters:\n", more.stripTrailing() + "\nparameters:\n");
    }

    @Test
    void aNameAlonePlacesASharedOneInTheOrder() throws RuleBookRejected {
        BookFiles files = sharing("states: [{name: CLOSED, wording: \"Closed\"}, {name: LATE, wording: \"Late\"}]")
                .with(MECHANISM, "states: [", "states: [CLOSED, ");

        assertThat(files.read().mechanism("x-co").orElseThrow().states())
                .containsExactly(new Named("CLOSED", "Closed"), new Named("OPEN", "Open"), new Named("LATE", "Late"));
    }

    @Test
    void aNameAloneMustBeShared() {
        assertThat(sharing("states: [{name: CLOSED, wording: \"Closed\"}]")
                        .with(MECHANISM, "states: [", "states: [CLOSE, ")
                        .problems())
                .containsExactly(
                        MECHANISM + ":49:10: \"CLOSE\" is not known. Did you mean \"CLOSED\"? Allowed are: CLOSED.");
    }

    @Test
    void aParameterOfAStageNamesOne() {
        assertThat(sharing("states: []")
                        .with(
                                COMMON,
                                "  sources:",
                                "  counting-stage: [{since: 2001-01-01, value: IN_FORSE, row: X-01, citation: \"X/1\", status: DESIGN}]\n  sources:")
                        .problems())
                .singleElement()
                .asString()
                .startsWith(COMMON)
                .contains("\"IN_FORSE\" is not known as value. Did you mean \"IN_FORCE\"?");
    }

    private static BookFiles sharing(String declaration) {
        return BookFiles.small().with(COMMON, "code: common", "code: common\n" + declaration);
    }

    private static List<String> changed(String old, String replacement) {
        return BookFiles.small().with(MECHANISM, old, replacement).problems();
    }
}
