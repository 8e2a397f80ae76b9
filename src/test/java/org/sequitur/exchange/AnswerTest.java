package org.sequitur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.exchange.Requests.EXCHANGE;
import static org.sequitur.exchange.Requests.bytes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.sequitur.assessment.Assessor;
import org.sequitur.cases.RulesFolder;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.exchange.wire.Problem;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleBookRejected;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published form of an answer, under the rules that are shipped. */
class AnswerTest {
    private static final RuleBook BOOK = shipped();
    private static final String INDICATORS = """
            "indicators": [ { "id": "i1", "component": "30", "text": "Share decided within six months", "type": "OUTCOME",
              "baseline": 40, "target": 80.5, "current": 80.5, "targetDirection": "UP", "dataOn": "2025-12-31" },
              { "id": "i2", "component": "30", "text": "Law in force", "type": "STRUCTURAL", "target": true,
              "targetDirection": "BOOLEAN" } ]""";

    private static RuleBook shipped() {
        SortedMap<String, String> files = RulesFolder.packed();
        try {
            return RuleBook.read(files);
        } catch (RuleBookRejected rejected) {
            throw new AssertionError(rejected.problems().toString(), rejected);
        }
    }

    private static Assessment answer(String json, boolean traced) throws RequestRejected {
        Posted posted = EXCHANGE.posted(EXCHANGE.parse(bytes(json)), BOOK);
        return EXCHANGE.view(new Assessor(BOOK).assess(posted.followUp(), posted.days(), traced), "a-1", "1.2.3");
    }

    private static JsonNode written(Object view) {
        return JsonMapper.shared().readTree(EXCHANGE.write(view));
    }

    private static void assertKeepsContract(String schema, JsonNode answer) throws RequestRejected {
        Mistakes mistakes = new Mistakes();
        Contract.packed().check(schema, answer, mistakes);
        mistakes.rejectIfAny();
    }

    @Test
    void anAnswerKeepsTheContractWithAndWithoutATrace() throws RequestRejected {
        assertKeepsContract("Assessment", written(answer(Requests.GOOD, false)));
        assertKeepsContract("Assessment", written(answer(Requests.GOOD, true)));
    }

    @Test
    void aProblemKeepsTheContract() throws RequestRejected {
        Problem problem = Requests.problemOf("{}");

        assertKeepsContract("Problem", written(problem));
    }

    @Test
    void everyPropertyIsWrittenInTheOrderOfTheContract() throws RequestRejected {
        JsonNode answer = written(answer(Requests.GOOD, false));

        assertThat(List.copyOf(answer.propertyNames()))
                .isEqualTo(Contract.packed().properties("Assessment"));
        assertThat(List.copyOf(answer.path("components").path(0).propertyNames()))
                .isEqualTo(Contract.packed().properties("ComponentAssessment"));
        assertThat(answer.path("trace").isNull()).isTrue();
    }

    @Test
    void theSameRequestGetsTheSameBytesWhateverTheOrderOfItsLists() throws RequestRejected {
        String twoReminders = "\"reminders\": [ %s ]";
        String first = "{ \"id\": \"rem1\", \"sentOn\": \"2024-12-20\" }";
        String second = "{ \"id\": \"rem2\", \"sentOn\": \"2024-12-22\" }";
        String good = Requests.GOOD.replaceFirst("\"reminders\": \\[.*?\\]", "%REMINDERS%");

        byte[] inOrder = EXCHANGE.write(
                answer(good.replace("%REMINDERS%", twoReminders.formatted(first + ", " + second)), true));
        byte[] turned = EXCHANGE.write(
                answer(good.replace("%REMINDERS%", twoReminders.formatted(second + ", " + first)), true));

        assertThat(new String(turned, StandardCharsets.UTF_8)).isEqualTo(new String(inOrder, StandardCharsets.UTF_8));
    }

    @Test
    void anIndicatorShowsItsNumbersAndWhatIsNotKnownAsNull() throws RequestRejected {
        JsonNode indicators = written(answer(Requests.GOOD.replace("\"indicators\": [ ]", INDICATORS), false))
                .at("/components/0/indicators");

        assertThat(indicators.path(0).path("target").toString()).isEqualTo("80.5");
        assertThat(indicators.path(0).path("met").asBoolean()).isTrue();
        assertThat(indicators.path(0).path("worsened").asBoolean()).isFalse();
        assertThat(indicators.path(1).path("target").toString()).isEqualTo("1");
        assertThat(indicators.path(1).path("met").isNull()).isTrue();
    }

    @Test
    void aPrintedDueDayIsShownAsPrintedAndPassed() throws RequestRejected {
        JsonNode deadline = written(answer(Requests.GOOD, false))
                .at("/deadlines")
                .valueStream()
                .filter(d -> d.path("dueOn").asString("").equals("2024-11-05"))
                .findFirst()
                .orElseThrow();

        assertThat(deadline.path("basis").asString()).isEqualTo("printed");
        assertThat(deadline.path("standing").asString()).isEqualTo("PASSED");
        assertThat(deadline.path("length").isNull()).isTrue();
    }

    @Test
    void theDueDayItselfIsStillOpen() throws RequestRejected {
        String onTheDay = Requests.GOOD.replace("\"asOf\": \"2026-03-20\"", "\"asOf\": \"2024-11-05\"");

        assertThat(written(answer(onTheDay, false))
                        .at("/deadlines")
                        .valueStream()
                        .filter(d -> d.path("dueOn").asString("").equals("2024-11-05"))
                        .map(d -> d.path("standing").asString()))
                .containsExactly("OPEN");
    }
}
