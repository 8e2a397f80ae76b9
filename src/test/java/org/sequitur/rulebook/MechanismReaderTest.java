package org.sequitur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.rulebook.BookFiles.COMMON;
import static org.sequitur.rulebook.BookFiles.MECHANISM;
import static org.sequitur.rulebook.BookFiles.changed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
}
