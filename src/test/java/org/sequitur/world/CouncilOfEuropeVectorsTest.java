package org.sequitur.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sequitur.assessment.Assessment;
import org.sequitur.assessment.Assessor;
import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.rulebook.RuleBook;

/** The test vectors of the source book on the Council of Europe (T1 to T6, T20, T21), posted as anybody would post them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CouncilOfEuropeVectorsTest {
    private static final String CLASSIFIED =
            "\"case\": {\"classification\": \"STANDARD\", \"stateExplanationGiven\": false}";

    private final Exchange exchange = Exchange.packed();
    private RuleBook book;

    @BeforeAll
    void readTheRules() throws Exception {
        book = Loading.shipped();
    }

    @Test
    void t1OnTheLastDayOfTheSixMonthsThePlanIsStillInTime() throws Exception {
        Assessment assessment = judgment("2025-07-31", "2025-01-31", CLASSIFIED, "");
        assertThat(cooperation(assessment)).isEqualTo("NOT_YET_DUE");
        assertThat(steps(assessment)).isEmpty();
    }

    @Test
    void t2OnTheDayAfterThePlanIsOverdueAndAReminderIsToBeSent() throws Exception {
        Assessment assessment = judgment("2025-08-01", "2025-01-31", CLASSIFIED, "");
        assertThat(cooperation(assessment)).isEqualTo("PLAN_OVERDUE");
        assertThat(steps(assessment)).containsExactly("SEND_REMINDER");
    }

    @Test
    void t3SixMonthsFromTheEndOfAugustEndWithFebruary() throws Exception {
        assertThat(cooperation(judgment("2026-02-28", "2025-08-31", CLASSIFIED, "")))
                .isEqualTo("NOT_YET_DUE");
        assertThat(cooperation(judgment("2026-03-01", "2025-08-31", CLASSIFIED, "")))
                .isEqualTo("PLAN_OVERDUE");
    }

    @Test
    void t4ThreeMonthsAfterAReminderTheEnhancedProcedureIsProposed() throws Exception {
        String reminded = ", \"reminders\": [{\"id\": \"m1\", \"sentOn\": \"2025-08-15\"}]";
        Assessment assessment = judgment("2025-11-16", "2025-01-31", CLASSIFIED, reminded);
        assertThat(cooperation(assessment)).isEqualTo("PLAN_PERSISTENTLY_OVERDUE");
        assertThat(steps(assessment)).containsExactly("PROPOSE_ENHANCED");
        assertThat(steps(judgment("2025-11-15", "2025-01-31", CLASSIFIED, reminded)))
                .isEmpty();
    }

    @Test
    void t5ALatePaymentWithoutDefaultInterestIsNotSettled() throws Exception {
        String award = award(", \"paidOn\": \"2025-05-20\", \"paidAmount\": \"5000.00\", \"interestPaid\": false");
        assertThat(tracks(judgment("2025-06-01", "2025-01-31", CLASSIFIED + award, "")))
                .contains("PAYMENT LATE_INTEREST_OUTSTANDING");
    }

    @Test
    void t6FiveWorkingDaysEndOnAFridayAndAHolidayOfTheOfficeMovesThemToMonday() throws Exception {
        String communication =
                ", \"rule9\": [{\"id\": \"n1\", \"submitterType\": \"NGO\", \"notifiedOn\": \"2025-06-06\"}]";
        String holiday = ", \"calendars\": {\"holidays\": [\"2025-06-09\"]}";
        assertThat(steps(judgment("2025-06-16", "2025-01-31", CLASSIFIED + communication, "")))
                .contains("TRANSMIT_UNPUBLISHED");
        assertThat(steps(judgment("2025-06-16", "2025-01-31", CLASSIFIED + communication, holiday)))
                .doesNotContain("TRANSMIT_UNPUBLISHED");
        assertThat(steps(judgment("2025-06-17", "2025-01-31", CLASSIFIED + communication, holiday)))
                .contains("TRANSMIT_UNPUBLISHED");
    }

    @Test
    void t20TheSameInformationMissingForTheSecondTimeIsNonConformity() throws Exception {
        Assessment assessment = assess("""
                {"asOf": "2024-02-01", "followUp": {"id": "t20", "mechanism": "ecsr-report", "state": "XXA",
                  "obligation": {"documentSymbol": "Conclusions 2023, XXA", "kind": "CONCLUSION", "adoptedOn": "2023-12-06"},
                  "components": [{"id": "a", "paragraph": "7(5)", "text": "Fair pay of apprentices"}],
                  "mechanismFacts": {"ecsrReport": {"points": [{"id": "p1", "component": "a", "text": "Pay",
                    "result": "INFORMATION_MISSING", "missingInfoCount": 2}]}}}}
                """);
        assertThat(assessment.components().get(0).outcome().toString()).contains("NON_CONFORMITY");
    }

    @Test
    void t21ARepetitiveCaseIsCompleteInItsIndividualAspectsWhileTheLeadingCaseIsPending() throws Exception {
        String facts = """
                "case": {"classification": "STANDARD", "caseType": "REPETITIVE", "actionPlanOn": "2025-06-30"},
                "leadingCase": {"reference": "Leading case", "generalMeasures": "PENDING", "statedOn": "2025-03-01"},
                "measures": [{"component": "a", "kind": "INDIVIDUAL", "required": true, "status": "IMPLEMENTED", "acceptance": "ACCEPTED"}]
                """ + award(", \"paidOn\": \"2025-04-30\", \"paidAmount\": \"5000.00\"");
        Assessment assessment = judgment("2025-07-10", "2025-01-31", facts, "");
        assertThat(assessment.procedureState().orElseThrow().value()).isEqualTo("INDIVIDUAL_ASPECTS_COMPLETE");
    }

    private static String award(String paid) {
        return ", \"awards\": [{\"id\": \"w1\", \"amount\": \"5000.00\", \"currency\": \"EUR\", \"dueOn\": \"2025-04-30\""
                + paid + "}]";
    }

    private Assessment judgment(String day, String finalOn, String facts, String more) throws Exception {
        return assess("""
                {"asOf": "%s", "followUp": {"id": "vector", "mechanism": "coe-cm", "state": "XXA",
                  "obligation": {"documentSymbol": "Application no. 1/20", "kind": "JUDGMENT", "finalOn": "%s"},
                  "components": [{"id": "a", "paragraph": "1", "text": "Reform remand", "scope": "INDIVIDUAL"}],
                  "mechanismFacts": {"coeCm": {%s}}%s}}
                """.formatted(day, finalOn, facts, more));
    }

    private Assessment assess(String request) throws Exception {
        Posted posted = exchange.posted(exchange.parse(request.getBytes(StandardCharsets.UTF_8)), book);
        return new Assessor(book).assess(posted.followUp(), posted.days(), false);
    }

    private static String cooperation(Assessment assessment) {
        return assessment.cooperation().orElseThrow().value();
    }

    private static List<String> steps(Assessment assessment) {
        return assessment.steps().stream().map(s -> s.code()).toList();
    }

    private static List<String> tracks(Assessment assessment) {
        return assessment.tracks().stream()
                .map(t -> t.name() + " " + t.concluded().value())
                .toList();
    }
}
