package org.sequitur.world;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sequitur.assessment.Assessor;
import org.sequitur.assessment.Glance;
import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.rulebook.RuleBook;

/** The test vectors of the source book on the African and Inter-American bodies, posted as anybody would post them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegionalVectorsTest {
    private static final String REQUEST = """
            {"asOf": "%s", "followUp": {"id": "vector", "mechanism": "%s", "state": "XXA",
              "obligation": {"documentSymbol": "Decision 1", "kind": "MERITS_DECISION", "adoptedOn": "2018-11-20", "notifiedOn": "2025-01-10"},
              "components": [{"id": "b", "text": "Repair the harm"}], %s}}
            """;
    private static final String NO_REPLY = "\"replies\": []";
    private static final String REMINDED = "\"reminders\": [{\"id\": \"m1\", \"sentOn\": \"2025-07-20\"}]";

    private final Exchange exchange = Exchange.packed();
    private RuleBook book;

    @BeforeAll
    void readTheRules() throws Exception {
        book = Loading.shipped();
    }

    @Test
    void t7AReplyToTheAfricanCommissionIsDueAfter180DaysAndOverdueTheDayAfter() throws Exception {
        assertThat(glance("2025-07-09", "achpr", NO_REPLY).said()).containsEntry("cooperation", "NOT_YET_DUE");
        assertThat(glance("2025-07-10", "achpr", NO_REPLY).said())
                .containsEntry("cooperation", "REPORT_OVERDUE")
                .containsEntry("step SEND_REMINDER", "next");
    }

    @Test
    void t8AReminderOfTheAfricanCommissionRunsFor90Days() throws Exception {
        assertThat(glance("2025-10-18", "achpr", REMINDED).said())
                .containsEntry("cooperation", "REPORT_OVERDUE")
                .doesNotContainKey("step REFER_TO_AU_POLICY_ORGANS");
        assertThat(glance("2025-10-19", "achpr", REMINDED).said())
                .containsEntry("cooperation", "NO_REPLY_AFTER_REMINDER")
                .containsEntry("step REFER_TO_AU_POLICY_ORGANS", "next")
                .containsEntry("step STATE_IN_ACTIVITY_REPORT", "next");
    }

    @Test
    void t9TwoStepsCompletedAndOneBegunIsSubstantialPartialCompliance() throws Exception {
        assertThat(commission(
                        "false", step("s1", "COMPLETED", "ON_POINT"), step("s2", "COMPLETED", "ON_POINT"), begun()))
                .isEqualTo("SUBSTANTIAL_PARTIAL");
    }

    @Test
    void t10OneStepWithAResultAndTwoNotBegunIsPartialCompliance() throws Exception {
        assertThat(commission(
                        "false",
                        step("s1", "RESULT_PRODUCED", "ON_POINT"),
                        step("s2", "NONE", "ON_POINT"),
                        step("s3", "NONE", "ON_POINT")))
                .isEqualTo("PARTIAL");
    }

    @Test
    void t11ALawBesideThePointLeavesCompliancePending() throws Exception {
        assertThat(commission("false", step("s1", "COMPLETED", "OFF_POINT"))).isEqualTo("PENDING");
    }

    @Test
    void t12AnExpressRefusalIsNonComplianceAlthoughOneStepWasDone() throws Exception {
        assertThat(commission(
                        "true",
                        step("s1", "COMPLETED", "ON_POINT"),
                        step("s2", "NONE", "ON_POINT"),
                        step("s3", "NONE", "ON_POINT")))
                .isEqualTo("NON_COMPLIANCE");
    }

    @Test
    void t24NineOfTenBeneficiariesPaidIsPartialCompliance() throws Exception {
        StringBuilder deliveries = new StringBuilder();
        for (int i = 1; i <= 10; i++) {
            deliveries
                    .append(i == 1 ? "" : ", ")
                    .append(
                            "{\"id\": \"d%d\", \"component\": \"b\", \"beneficiary\": \"v%d\", \"done\": %s, \"evidenced\": %s}"
                                    .formatted(i, i, i < 10, i < 10));
        }
        String facts = "\"mechanismFacts\": {\"iacthr\": {\"deliveries\": [%s]}}".formatted(deliveries);
        assertThat(code(glance("2025-06-01", "iacthr", facts))).isEqualTo("PARTIAL");
    }

    private String commission(String refused, String... steps) throws Exception {
        String facts = """
                "mechanismFacts": {"iachr": {"steps": [%s], "clauses": [{"component": "b",
                  "satisfactorilyCompleted": "NOT_ASSESSED", "stateDeclaredRefusal": %s, "complianceImpossibleDueToState": false}]}}
                """.formatted(String.join(", ", steps), refused);
        return code(glance("2025-06-01", "iachr", facts));
    }

    private static String begun() {
        return step("s3", "STARTED", "ON_POINT");
    }

    private static String step(String id, String completion, String relevance) {
        return "{\"id\": \"%s\", \"component\": \"b\", \"required\": true, \"relevance\": \"%s\", \"completion\": \"%s\", \"evidenced\": true, \"mainResultProduced\": %s}"
                .formatted(id, relevance, completion, id.equals("s1"));
    }

    private static String code(Glance glance) {
        return requireNonNull(glance.outcomes().get("b")).code();
    }

    private Glance glance(String day, String mechanism, String facts) throws Exception {
        byte[] request = REQUEST.formatted(day, mechanism, facts).getBytes(StandardCharsets.UTF_8);
        Posted posted = exchange.posted(exchange.parse(request), book);
        return new Assessor(book).glance(posted.followUp(), posted.days());
    }
}
