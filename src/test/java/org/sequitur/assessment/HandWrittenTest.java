package org.sequitur.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.rulebook.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds the criteria by hand to the rules, so that the two are measured at the same work. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandWrittenTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static final String PRESENT_SCALE = "2026-03-20";

    /** The judged fields, by the list in which they are posted. */
    private static final Map<String, List<String>> JUDGED = Map.of(
            "components", List.of("askKind", "selectedForFollowUp"),
            "replies/components", List.of("addressed", "stance", "treatAsRejection"),
            "measures/components", List.of("relevance", "direction", "coverage"),
            "measures/stages", List.of("reachedOn"),
            "evidence", List.of("credible", "rebutted", "relationToStateAccount"));

    private final Exchange exchange = Exchange.packed();
    private RuleBook book;

    @BeforeAll
    void readTheRules() throws Exception {
        book = Loading.shipped();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "benchmark/twenty-facts",
                "example-1/request",
                "real-cases/botswana-30",
                "real-cases/bahrain-54-a",
                "real-cases/chile-15-a",
                "real-cases/sierra-leone",
                "real-cases/angola-23",
                "real-cases/macao-7-round-1",
                "real-cases/macao-7-round-2"
            })
    void underThePresentScaleTheCriteriaByHandGiveWhatTheRulesGiveWhateverIsNotJudged(String fixture) throws Exception {
        JsonNode request = JSON.readTree(Files.readAllBytes(Path.of("test-fixtures", fixture + ".json")));
        ((ObjectNode) request).put("rulesAsOf", PRESENT_SCALE);
        Map<String, String> byRules = new TreeMap<>();
        Map<String, String> byHand = new TreeMap<>();
        compare("as posted", request, byRules, byHand);
        for (String pointer : judged(request)) {
            JsonNode without = request.deepCopy();
            int last = pointer.lastIndexOf('/');
            ((ObjectNode) without.at(pointer.substring(0, last))).remove(pointer.substring(last + 1));
            compare("without " + pointer, without, byRules, byHand);
        }
        assertThat(byHand).isEqualTo(byRules);
    }

    private void compare(String what, JsonNode request, Map<String, String> byRules, Map<String, String> byHand)
            throws Exception {
        Posted posted = exchange.posted(exchange.parse(request), book);
        Glance glance = new Assessor(book).glance(posted.followUp(), posted.days());
        byRules.put(
                what,
                glance.outcomes().values().stream()
                        .map(HandWrittenTest::inShort)
                        .toList()
                        .toString());
        byHand.put(
                what,
                HandWritten.outcomes(
                                book.mechanism(posted.followUp().mechanism()).orElseThrow(),
                                posted.followUp(),
                                posted.days())
                        .toString());
    }

    private static String inShort(Outcome outcome) {
        return outcome instanceof Outcome.Indeterminate ? "INDETERMINATE" : outcome.code();
    }

    /** Where a judged field is posted. */
    private static List<String> judged(JsonNode request) {
        List<String> pointers = new ArrayList<>();
        JUDGED.forEach((lists, fields) -> {
            for (String item : items(request, List.of("/followUp"), lists)) {
                fields.stream()
                        .map(field -> item + "/" + field)
                        .filter(pointer -> !request.at(pointer).isMissingNode())
                        .forEach(pointers::add);
            }
        });
        return pointers;
    }

    private static List<String> items(JsonNode request, List<String> of, String lists) {
        List<String> pointers = of;
        for (String list : lists.split("/")) {
            List<String> next = new ArrayList<>();
            for (String pointer : pointers) {
                for (int i = 0; i < request.at(pointer + "/" + list).size(); i++) {
                    next.add(pointer + "/" + list + "/" + i);
                }
            }
            pointers = next;
        }
        return pointers;
    }
}
