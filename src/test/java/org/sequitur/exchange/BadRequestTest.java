package org.sequitur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.exchange.Requests.GOOD;
import static org.sequitur.exchange.Requests.good;
import static org.sequitur.exchange.Requests.mistakesIn;
import static org.sequitur.exchange.Requests.problemOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.exchange.wire.Problem;
import org.sequitur.exchange.wire.ProblemType;

/** What a client is told who breaks the contract: where, what is wrong, what is allowed. */
class BadRequestTest {
    private static final String RECEIVED = "\"receivedOn\": \"2025-01-14\"";

    private static void assertMalformed(Problem problem, String detail) {
        assertThat(problem.getType()).isEqualTo(ProblemType.URN_SEQUITUR_PROBLEM_MALFORMED);
        assertThat(problem.getStatus()).isEqualTo(400);
        assertThat(mistakesIn(problem)).containsExactly(": " + detail);
    }

    private static void assertSaid(String json, String... mistakes) {
        Problem problem = problemOf(json);
        assertThat(problem.getType()).isEqualTo(ProblemType.URN_SEQUITUR_PROBLEM_CONTRACT);
        assertThat(problem.getStatus()).isEqualTo(400);
        assertThat(mistakesIn(problem)).containsExactly(mistakes);
    }

    @Test
    void malformedJsonIsToldByLineAndColumn() {
        assertMalformed(
                problemOf("{\n  \"asOf\": \"2026-03-20\",,\n}"),
                "This is no JSON: reading stopped at line 2, column 24. Look there, or just before, for a missing or"
                        + " unexpected comma, quote or bracket.");
    }

    @Test
    void anEmptyBodyIsTold() {
        assertMalformed(problemOf(" \n"), "The body is empty. Post a JSON object with asOf and followUp.");
    }

    @Test
    void nothingMayFollowTheEnd() {
        assertMalformed(problemOf("{} {}"), "Something follows the end of the JSON text at line 1, column 4.");
    }

    @Test
    void nestingFiveThousandDeepIsRefusedWithoutHarm() {
        assertMalformed(
                problemOf("{\"asOf\": " + "[".repeat(5000) + "]".repeat(5000) + "}"),
                "The body is nested more than 40 levels deep at line 1, column 49.");
        assertThat(problemOf("[".repeat(2_000_000)).getType()).isEqualTo(ProblemType.URN_SEQUITUR_PROBLEM_MALFORMED);
    }

    @Test
    void aBodyInAnotherEncodingIsRefused() {
        assertMalformed(
                problemOf("{\"asOf\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1)),
                "The body is not encoded in UTF-8: byte 11 cannot be read. Encode it in UTF-8.");
        assertThat(problemOf(GOOD.getBytes(StandardCharsets.UTF_16LE)).getStatus())
                .isEqualTo(400);
    }

    @Test
    void aKeyThatStandsTwiceIsNamed() {
        assertSaid(
                good("\"id\": \"r1\"", "\"id\": \"r1\", \"id\": \"r2\""),
                "/followUp/replies/0/id: This field stands twice in the same object. Write it once.");
    }

    @Test
    void anUnknownFieldIsNamedWithTheNearestOneThatIsKnown() {
        assertSaid(
                good("\"postedOn\"", "\"postdOn\""),
                "/followUp/replies/0/postdOn: There is no field \"postdOn\" here. Did you mean \"postedOn\"?");
        assertSaid(
                good("\"calendars\": {", "\"calendars\": { \"weather\": 1,"),
                "/followUp/calendars/weather: There is no field \"weather\" here. Known are sessions, holidays.");
    }

    @Test
    void aWrongTypeIsTold() {
        assertSaid(
                good("\"ordinal\": 1", "\"ordinal\": \"first\""),
                "/followUp/reminders/0/ordinal: A whole number or null is needed, but this is the text \"first\".");
        assertSaid(
                good("\"selectedForFollowUp\": true", "\"selectedForFollowUp\": \"yes\""),
                "/followUp/components/0/selectedForFollowUp: True or false or null is needed, but this is the text"
                        + " \"yes\".");
        assertSaid("[]", ": An object is needed, but this is a list.");
    }

    @Test
    void aValueOutsideItsSetIsToldWithTheSet() {
        assertSaid(
                good("\"ACCEPTS\"", "\"ACEPTS\""),
                "/followUp/replies/0/components/0/stance: \"ACEPTS\" is not one of the values allowed here. Did you mean"
                        + " \"ACCEPTS\"? Write one of ACCEPTS, SILENT, DEFENDS_EXISTING_LAW, DISPUTES_FINDING,"
                        + " REJECTS_RECOMMENDATION, UNKNOWN.");
    }

    @Test
    void aMissingFieldIsToldWithWhatBelongsThere() {
        assertSaid(
                good("\"asOf\": \"2026-03-20\",", ""),
                "/asOf: This field is missing. Write the day for which the answer holds; what happened later is not"
                        + " seen.");
        assertSaid(
                good("\"sentOn\": \"2024-12-20\"", "\"recordedOn\": null"),
                "/followUp/reminders/0/sentOn: This field is missing. Write the day it was sent.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-02-30 | is no day of the calendar. Write a real day, such as 2024-11-05.",
                "2023-02-29 | is no day of the calendar. Write a real day, such as 2024-11-05.",
                "2023-13-01 | is no day of the calendar. Write a real day, such as 2024-11-05.",
                "2025-01-14T10:00:00Z | is more than a day. Write the day alone, such as 2024-11-05.",
                "99999-01-01 | is out of range. Write a day from 1945-01-01 to 2199-12-31.",
                "1944-12-31 | is out of range. Write a day from 1945-01-01 to 2199-12-31.",
                "2200-01-01 | is out of range. Write a day from 1945-01-01 to 2199-12-31.",
                "14/01/2025 | is no day. Write it as year, month and day, such as 2024-11-05.",
                "2025-1-14 | is no day. Write it as year, month and day, such as 2024-11-05."
            })
    void whatIsNoDayIsTold(String written, String said) {
        assertSaid(
                good(RECEIVED, "\"receivedOn\": \"" + written + "\""),
                "/followUp/replies/0/receivedOn: \"" + written + "\" " + said);
    }

    @Test
    void theFirstAndLastDayOfTheRangeAreGood() throws RequestRejected {
        for (String day : List.of("1945-01-01", "2199-12-31", "2024-02-29")) {
            Requests.EXCHANGE.parse(Requests.bytes(good("\"asOf\": \"2026-03-20\"", "\"asOf\": \"" + day + "\"")));
        }
    }

    @Test
    void aNumberWhereADayBelongsIsTold() {
        assertSaid(
                good(RECEIVED, "\"receivedOn\": 20250114"),
                "/followUp/replies/0/receivedOn: A day such as 2024-11-05 is needed, but this is the number 20250114.");
    }

    @Test
    void aHundredThousandItemsAreTooMany() {
        String items = "\"evidence\": [" + "7,".repeat(99_999) + "7], \"indicators\"";
        assertSaid(
                good("\"indicators\"", items).replaceFirst("(?s)\"evidence\":  .*?\\} \\],", ""),
                "/followUp/evidence: This list has 100000 items; at most 2000 are allowed.");
    }

    @Test
    void ofManyMistakesTheFirstAreListedAndAllAreCounted() {
        Problem problem = problemOf(good("\"holidays\": [ ]", "\"holidays\": [" + "7,".repeat(999) + "7]"));

        assertThat(problem.getErrors()).hasSize(200);
        assertThat(problem.getDetail()).isEqualTo("1000 mistakes. The first 200 are listed. Nothing was assessed.");
    }

    @Test
    void oneItemMoreThanAllowedIsTooMany() {
        String holidays = "[" + "\"2024-01-01\",".repeat(2000) + "\"2024-01-01\"]";
        assertSaid(
                good("\"holidays\": [ ]", "\"holidays\": " + holidays),
                "/followUp/calendars/holidays: This list has 2001 items; at most 2000 are allowed.");
    }

    @Test
    void aTextIsBounded() throws RequestRejected {
        Requests.EXCHANGE.parse(Requests.bytes(good("Refugees Act 2024", "x".repeat(10_000))));
        assertSaid(
                good("Refugees Act 2024", "x".repeat(10_001)),
                "/followUp/measures/0/text: This text has 10001 characters; at most 10000 are allowed.");
    }

    @Test
    void aNumberIsBoundedBeforeAnythingComputesWithIt() {
        assertSaid(
                good("\"ordinal\": 1", "\"ordinal\": 1e999999999"),
                "/followUp/reminders/0/ordinal: A number of at most 18 digits with at most 12 decimals is needed.");
        assertSaid(
                good("\"ordinal\": 1", "\"ordinal\": 0"),
                "/followUp/reminders/0/ordinal: 0 is too small; the least is 1.");
        assertSaid(
                good("\"credibility\": 2", "\"credibility\": 7"),
                "/followUp/evidence/0/credibility: 7 is too large; the most is 6.");
    }

    @Test
    void controlCharactersAreTakenForAMistake() {
        assertSaid(
                good("Refugees Act 2024", "Refugees\\u0007 Act"),
                "/followUp/measures/0/text: Character 9 of this text is the control character U+0007. Only line breaks"
                        + " (\\n) and tabs may stand in a text, and neither in a name.");
        assertSaid(
                good("\"state\": \"XXA\"", "\"state\": \"X\\nA\""),
                "/followUp/state: Character 2 of this text is the control character U+000A. Only line breaks (\\n) and"
                        + " tabs may stand in a text, and neither in a name.");
    }

    @Test
    void halfACharacterIsTakenForAMistake() {
        assertSaid(
                good("Refugees Act 2024", "Refugees\\ud83c Act"),
                "/followUp/measures/0/text: Character 9 of this text is one half of a surrogate pair and stands for"
                        + " nothing. Write the whole character.");
    }

    @Test
    void whatIsRepeatedInAMessageIsShortAndCannotChangeHowItReads() {
        assertSaid(
                good("\"ACCEPTS\"", "\"\\u202E\\u0000" + "z".repeat(5000) + "\""),
                "/followUp/replies/0/components/0/stance: \"U+202EU+0000" + "z".repeat(58)
                        + "…\" is not one of the values allowed here. Write one of ACCEPTS, SILENT,"
                        + " DEFENDS_EXISTING_LAW, DISPUTES_FINDING, REJECTS_RECOMMENDATION, UNKNOWN.");
    }

    @Test
    void allMistakesOfOneBodyComeTogetherByTheirPlace() {
        String bad = good("\"ACCEPTS\"", "\"AGREES\"")
                .replace("\"asOf\": \"2026-03-20\",", "")
                .replace("\"measure\": \"m1\"", "\"measure\": \"m9\"")
                .replace("\"sentOn\": \"2024-12-20\"", "\"sentOn\": \"2024-12-32\"");

        assertThat(mistakesIn(bad).stream().map(m -> m.substring(0, m.indexOf(':'))))
                .containsExactly(
                        "/asOf",
                        "/followUp/evidence/0/measure",
                        "/followUp/reminders/0/sentOn",
                        "/followUp/replies/0/components/0/stance");
        assertThat(problemOf(bad).getDetail()).isEqualTo("4 mistakes. Nothing was assessed.");
    }

    @Test
    void namesWithSlashesAreEscapedInPointers() {
        assertThat(problemOf(good("\"asOf\"", "\"a/b~c\": 1, \"asOf\""))
                        .getErrors()
                        .get(0)
                        .getPointer())
                .isEqualTo("/a~1b~0c");
    }
}
