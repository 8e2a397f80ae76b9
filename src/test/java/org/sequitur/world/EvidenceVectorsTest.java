package org.sequitur.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sequitur.assessment.Assessment;
import org.sequitur.assessment.Assessor;
import org.sequitur.assessment.ComponentAssessment;
import org.sequitur.assessment.Trace.ComputedFact;
import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.rulebook.RuleBook;

/** The test vectors of the source book on evidence (T13, T14, T15, T22, T23), posted as anybody would post them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceVectorsTest {
    private static final String REQUEST = """
            {"asOf": "2021-06-01", "followUp": {"id": "vector", "mechanism": "ccpr-co", "state": "XXA",
              "obligation": {"documentSymbol": "CCPR/C/XXA/CO/2", "kind": "RECOMMENDATION", "adoptedOn": "2019-03-28"},
              "components": [{"id": "b", "paragraph": "30", "text": "Apply the custody law", "selectedForFollowUp": true, "askKind": "PRACTICE"}],
              "replies": [{"id": "r1", "receivedOn": "2020-03-01", "components": [{"component": "b", "addressed": "FULLY", "relevance": "RELEVANT", "stance": "ACCEPTS"}]}],
              "measures": [{"id": "m1", "kind": "LAW", "text": "Custody Act", "stages": [{"stage": "OPERATIONAL", "reachedOn": "2020-01-15"}],
                "components": [{"component": "b", "relevance": "ON_POINT", "direction": "TOWARDS", "coverage": "FULL"}]}],
              "evidence": [%s]}}
            """;

    private final Exchange exchange = Exchange.packed();
    private RuleBook book;

    @BeforeAll
    void readTheRules() throws Exception {
        book = Loading.shipped();
    }

    @Test
    void t13FourPressArticlesThatAllCiteOneReportAreOneSourceAndNotCorroborated() throws Exception {
        String report = item("report", "\"origins\": [\"o1\"], \"publisher\": \"ngo-a\"");
        String articles = article("p1") + "," + article("p2") + "," + article("p3") + "," + article("p4");
        Assessment assessment = assess(report + "," + articles);
        assertThat(practice(assessment)).containsEntry("supporting", "1");
        assertThat(found(assessment)).contains("evidence-asserted-only").doesNotContain("evidence-corroborated");
    }

    @Test
    void t14AnInterviewWithAVictimAndAHospitalRecordAreTwoSourcesAndCorroborate() throws Exception {
        Assessment assessment = assess(
                item(
                                "interview",
                                "\"sourceType\": \"UN_AGENCY\", \"origins\": [\"victim-1\"], \"publisher\": \"un\", \"firstHand\": true, \"reliability\": \"B\", \"credibility\": 2")
                        + ","
                        + item(
                                "record",
                                "\"origins\": [\"record-1\"], \"publisher\": \"hospital\", \"reliability\": \"B\", \"credibility\": 2"));
        assertThat(practice(assessment)).containsEntry("supporting", "2").containsEntry("firstHand", "true");
        assertThat(found(assessment)).contains("evidence-corroborated");
    }

    @Test
    void t15AGazetteProvesTheLawWhileSoundEvidenceOnBothSidesLeavesThePracticeInConflict() throws Exception {
        Assessment assessment = assess(
                "{\"id\": \"gazette\", \"measure\": \"m1\", \"point\": \"ADOPTION\", \"documentKind\": \"GAZETTE\", \"sourceType\": \"STATE\", \"supports\": \"SUPPORTS\", \"origins\": [\"act\"], \"receivedOn\": \"2020-03-01\"},"
                        + item(
                                "for-1",
                                "\"sourceType\": \"NHRI\", \"origins\": [\"o1\"], \"publisher\": \"nhri\", \"firstHand\": true, \"reliability\": \"B\"")
                        + ","
                        + item(
                                "for-2",
                                "\"sourceType\": \"UN_AGENCY\", \"origins\": [\"o2\"], \"publisher\": \"un\", \"firstHand\": true, \"reliability\": \"B\"")
                        + "," + against("against-1", "w1", "ngo-a") + "," + against("against-2", "w2", "ngo-b"));
        assertThat(found(assessment)).contains("evidence-documented", "evidence-in-conflict", "practice-in-conflict");
        ComponentAssessment part = assessment.components().get(0);
        assertThat(part.outcome().code()).isEqualTo("B");
        assertThat(part.review()).isNotEmpty();
    }

    @Test
    void t22ItemsThatQuoteOneAnotherInACircleAreOneOriginAndSaidToBeCircular() throws Exception {
        Assessment assessment =
                assess(item("a", "\"derivedFrom\": [\"b\"], \"origins\": [\"o1\"], \"publisher\": \"x\"") + ","
                        + item("b", "\"derivedFrom\": [\"a\"], \"origins\": [\"o2\"], \"publisher\": \"y\""));
        assertThat(practice(assessment)).containsEntry("supporting", "1").containsEntry("distinctOrigins", "1");
        assertThat(found(assessment)).contains("circular-reporting");
    }

    @Test
    void theTraceNumbersTheClusterOfEachItem() throws Exception {
        Assessment assessment = assess(item("a", "\"origins\": [\"o1\"], \"publisher\": \"x\"") + ","
                + item("b", "\"origins\": [\"o2\"], \"publisher\": \"y\"") + ","
                + item("c", "\"origins\": [\"o1\"], \"publisher\": \"z\""));
        assertThat(practice(assessment)).containsEntry("items", "[a, b, c]").containsEntry("clusters", "[1, 2, 1]");
    }

    @Test
    void t23ASingleItemThatCannotBeJudgedIsAssertedAndNotHeldToBeContradicted() throws Exception {
        Assessment assessment = assess(item("f6", "\"origins\": [\"o1\"], \"reliability\": \"F\", \"credibility\": 6"));
        assertThat(found(assessment))
                .contains("evidence-asserted-only")
                .doesNotContain("evidence-in-conflict", "measure-contested", "evidence-corroborated");
    }

    private static String item(String id, String more) {
        String source = more.contains("sourceType") ? "" : "\"sourceType\": \"NGO\", ";
        return "{\"id\": \"%s\", \"measure\": \"m1\", \"point\": \"PRACTICE\", \"documentKind\": \"REPORT\", %s\"alignment\": \"THIRD_PARTY\", \"supports\": \"SUPPORTS\", \"relationToStateAccount\": \"CONFIRMS\", \"receivedOn\": \"2020-05-01\", %s}"
                .formatted(id, source, more);
    }

    private static String article(String id) {
        return item(id, "\"derivedFrom\": [\"report\"], \"publisher\": \"paper-" + id + "\"");
    }

    private static String against(String id, String origin, String publisher) {
        return item(
                        id,
                        "\"origins\": [\"" + origin + "\"], \"publisher\": \"" + publisher
                                + "\", \"firstHand\": true, \"reliability\": \"B\"")
                .replace("SUPPORTS", "CONTRADICTS")
                .replace("CONFIRMS", "CONTRADICTS");
    }

    private Assessment assess(String evidence) throws Exception {
        byte[] request = REQUEST.formatted(evidence).getBytes(StandardCharsets.UTF_8);
        Posted posted = exchange.posted(exchange.parse(request), book);
        return new Assessor(book).assess(posted.followUp(), posted.days(), true);
    }

    private static SortedSet<String> found(Assessment assessment) {
        SortedSet<String> found = new TreeSet<>();
        for (ComponentAssessment component : assessment.components()) {
            component.findings().forEach(f -> found.add(f.concept()));
        }
        return found;
    }

    /** What was computed of the sources on practice. */
    private static Map<String, String> practice(Assessment assessment) {
        List<ComputedFact> computed = assessment.trace().orElseThrow().computed();
        return computed.stream()
                .filter(c -> c.fact().equals("Corroboration")
                        && "PRACTICE".equals(c.fields().get("point")))
                .map(ComputedFact::fields)
                .findFirst()
                .orElse(new TreeMap<>());
    }
}
