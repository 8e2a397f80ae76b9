package org.sequitur.world;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sequitur.assessment.Assessor;
import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.rulebook.RuleBook;

/** The vectors of the source book on measurement (T16 to T19), by their number. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasurementVectorsTest {
    private static final String UPR = """
            {"asOf": "2022-06-01", "followUp": {"id": "vector", "mechanism": "upr", "state": "XXA",
             "obligation": {"documentSymbol": "A/HRC/XXA/7", "kind": "RECOMMENDATION", "adoptedOn": "2018-03-15"},
             "components": [{"id": "1", "position": "SUPPORTED"}],
             "mechanismFacts": {%s}%s}}
            """;

    private final Exchange exchange = Exchange.packed();
    private RuleBook book;

    @BeforeAll
    void readTheRules() throws Exception {
        book = Loading.shipped();
    }

    @Test
    void t16FullyAndPartlyAreFullyByTheUnconfirmedThreshold() throws Exception {
        assertThat(measured("""
                "upr": {"scores": [
                  {"id": "a", "component": "1", "stakeholder": "mission", "kind": "STATE", "score": "FULLY"},
                  {"id": "b", "component": "1", "stakeholder": "ngo", "kind": "NGO", "score": "PARTLY"}]}
                """)).containsExactlyInAnyOrder("IMPLEMENTATION_INDEX FULLY_IMPLEMENTED official false");
    }

    @Test
    void t17NobodyAnsweredIsNoResponse() throws Exception {
        assertThat(measured("")).containsExactlyInAnyOrder("IMPLEMENTATION_INDEX NO_RESPONSE official false");
    }

    @Test
    void t18FourteenOfTwentyActivitiesAreFourPoints() throws Exception {
        assertThat(measured("""
                "measurement": {"milestones": [{"id": "plan", "component": "1", "planned": 20, "done": 14}]}
                """))
                .containsExactlyInAnyOrder(
                        "SIGMA_MILESTONES FOUR_POINTS official false",
                        "IMPLEMENTATION_INDEX NO_RESPONSE official false");
    }

    @Test
    void t19AQuarterOfTheIndicatorsMissingIsNoAggregate() throws Exception {
        assertThat(measured("", indicators("90", "90", "90", "null")))
                .contains("SDG_COLOUR NOT_SCORED official false")
                .doesNotContain("SDG_COLOUR GREEN official false");
    }

    @Test
    void t19AFifthMissingIsNotYetTooMuch() throws Exception {
        assertThat(measured("", indicators("90", "90", "90", "90", "null")))
                .contains("SDG_COLOUR GREEN official false")
                .doesNotContain("SDG_COLOUR NOT_SCORED official false");
    }

    private static String indicators(String... current) {
        List<String> indicators = new ArrayList<>();
        for (String value : current) {
            indicators.add("""
                    {"id": "i%d", "component": "1", "text": "Schools with clean water", "type": "OUTCOME", "targetDirection": "UP",
                     "greenThreshold": 80, "redThreshold": 50, "current": %s}
                    """.formatted(indicators.size(), value));
        }
        return ", \"indicators\": [" + String.join(",", indicators) + "]";
    }

    private List<String> measured(String mechanismFacts) throws Exception {
        return measured(mechanismFacts, "");
    }

    private List<String> measured(String mechanismFacts, String more) throws Exception {
        byte[] request = UPR.formatted(mechanismFacts, more).getBytes(UTF_8);
        Posted posted = exchange.posted(exchange.parse(request), book);
        return new Assessor(book)
                .assess(posted.followUp(), posted.days(), false).components().stream()
                        .flatMap(c -> c.measurements().stream())
                        .map(m -> m.measurement().name() + " " + m.value().name() + " official "
                                + m.measurement().official())
                        .toList();
    }
}
