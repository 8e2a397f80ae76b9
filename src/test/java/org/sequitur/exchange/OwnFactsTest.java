package org.sequitur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.exchange.Requests.EXCHANGE;
import static org.sequitur.exchange.Requests.bytes;
import static org.sequitur.exchange.Requests.good;
import static org.sequitur.exchange.Requests.mistakesIn;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sequitur.followup.Answer;
import org.sequitur.followup.Award;
import org.sequitur.followup.CmAcceptance;
import org.sequitur.followup.CmCase;
import org.sequitur.followup.CmCaseType;
import org.sequitur.followup.CmClassification;
import org.sequitur.followup.CmIndicator;
import org.sequitur.followup.CmMeasure;
import org.sequitur.followup.CmStatus;
import org.sequitur.followup.EnhancedIndicator;
import org.sequitur.followup.GeneralMeasures;
import org.sequitur.followup.LeadingCase;
import org.sequitur.followup.Rule9;
import org.sequitur.followup.Scope;
import org.sequitur.followup.SubmitterType;
import tools.jackson.databind.json.JsonMapper;

/** Facts that only one mechanism knows, as they are posted and read. */
class OwnFactsTest {
    private static final String WHOLE = """
            {"case": {"classification": "ENHANCED", "caseType": "REPETITIVE", "actionPlanOn": "2024-02-01"},
             "leadingCase": {"reference": "Example v. XXA", "generalMeasures": "PENDING", "statedOn": "2024-09-01"},
             "enhancedIndicators": ["PILOT", "INTERSTATE"],
             "measures": [{"component": "30", "measure": "m1", "kind": "GENERAL", "required": true, "status": "ADOPTED"}],
             "awards": [{"id": "a1", "beneficiary": "applicant", "amount": "12500.00", "currency": "EUR", "dueOn": "2024-05-01",
                         "paidOn": "2024-06-01", "paidAmount": "12500", "interestPaid": false}],
             "rule9": [{"id": "r9", "submitterType": "NHRI", "notifiedOn": "2024-03-01"}]}
            """;

    private static String coeCm(String facts) {
        return good("\"mechanismFacts\": { }", "\"mechanismFacts\": {\"coeCm\": " + facts + "}")
                .replace("\"ccpr-co\"", "\"coe-cm\"");
    }

    private static void assertSaid(String facts, String... mistakes) {
        assertThat(mistakesIn(coeCm(facts))).containsExactly(mistakes);
    }

    private static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void eachIsReadByTheNamesOfItsFields() throws RequestRejected {
        EXCHANGE.parse(bytes(coeCm(WHOLE)));

        assertThat(OwnFactReader.read(JsonMapper.shared().readTree("{\"coeCm\": " + WHOLE + "}")))
                .containsExactly(
                        new CmCase(
                                CmClassification.ENHANCED,
                                CmCaseType.REPETITIVE,
                                Answer.UNKNOWN,
                                on("2024-02-01"),
                                null,
                                null),
                        new LeadingCase("Example v. XXA", GeneralMeasures.PENDING, on("2024-09-01"), "", null),
                        new EnhancedIndicator(CmIndicator.PILOT),
                        new EnhancedIndicator(CmIndicator.INTERSTATE),
                        new CmMeasure(
                                "30", "m1", Scope.GENERAL, Answer.YES, CmStatus.ADOPTED, CmAcceptance.UNKNOWN, null),
                        new Award(
                                "a1",
                                "applicant",
                                "",
                                new BigDecimal("12500.00"),
                                "EUR",
                                on("2024-05-01"),
                                on("2024-06-01"),
                                new BigDecimal("12500"),
                                Answer.NO,
                                null,
                                null,
                                null),
                        new Rule9("r9", SubmitterType.NHRI, "", on("2024-03-01"), null, null));
    }

    @Test
    void theFactsOfAnotherMechanismAreToldWithTheRightOnes() {
        assertThat(mistakesIn(coeCm(WHOLE).replace("\"coe-cm\"", "\"ccpr-co\"")))
                .containsExactly(
                        "/followUp/mechanismFacts/coeCm: These are facts of coe-cm, but the follow-up is one of"
                                + " \"ccpr-co\". That mechanism has no facts of its own: leave these out.");
    }

    @Test
    void aNameThatNoMechanismHasIsUnknown() {
        assertThat(mistakesIn(coeCm("{}").replace("\"coeCm\"", "\"coeCN\"")))
                .containsExactly(
                        "/followUp/mechanismFacts/coeCN: There is no field \"coeCN\" here. Did you mean \"coeCm\"?");
    }

    @Test
    void unknownFieldsWrongTypesAndValuesOutsideTheirSetAreToldTogether() {
        assertSaid(
                "{\"case\": {\"classification\": \"URGENT\", \"plan\": true}, \"enhancedIndicators\": [\"PILOTT\"],"
                        + " \"awards\": [{\"id\": \"a1\", \"amount\": 12500.5, \"paidOn\": \"2024-13-01\"}]}",
                "/followUp/mechanismFacts/coeCm/awards/0/amount: A text is needed, but this is the number 12500.5.",
                "/followUp/mechanismFacts/coeCm/awards/0/currency: This field is missing. Write the currency of the sum.",
                "/followUp/mechanismFacts/coeCm/awards/0/paidOn: \"2024-13-01\" is no day of the calendar. Write a real"
                        + " day, such as 2024-11-05.",
                "/followUp/mechanismFacts/coeCm/case/classification: \"URGENT\" is not one of the values allowed here."
                        + " Write one of AWAITING, STANDARD, ENHANCED, UNKNOWN.",
                "/followUp/mechanismFacts/coeCm/case/plan: There is no field \"plan\" here. Known are classification,"
                        + " caseType, stateExplanationGiven, actionPlanOn, actionReportOn, recordedOn.",
                "/followUp/mechanismFacts/coeCm/enhancedIndicators/0: \"PILOTT\" is not one of the values allowed here."
                        + " Did you mean \"PILOT\"? Write one of URGENT_INDIVIDUAL_MEASURES, PILOT,"
                        + " STRUCTURAL_COMPLEX, INTERSTATE, OTHER_CM_DECISION.");
    }

    @Test
    void referencesLeadToPostedFacts() {
        assertSaid(
                "{\"measures\": [{\"component\": \"31\", \"measure\": \"m9\"}]}",
                "/followUp/mechanismFacts/coeCm/measures/0/component: There is no component with the id \"31\". Post it"
                        + " under /followUp/components, or correct the id.",
                "/followUp/mechanismFacts/coeCm/measures/0/measure: There is no measure with the id \"m9\". Post it under"
                        + " /followUp/measures, or correct the id.");
    }

    @Test
    void anEntryIsPostedOnce() {
        String rule9 = "{\"id\": \"r9\", \"notifiedOn\": \"2024-03-01\"}";
        assertSaid(
                "{\"rule9\": [" + rule9 + ", " + rule9 + "], \"enhancedIndicators\": [\"PILOT\", \"PILOT\"],"
                        + " \"measures\": [{\"component\": \"30\"}, {\"component\": \"30\", \"measure\": \"m1\"},"
                        + " {\"component\": \"30\", \"measure\": \"\"}]}",
                "/followUp/mechanismFacts/coeCm/enhancedIndicators/1: This entry has the same indicator as the one at"
                        + " /followUp/mechanismFacts/coeCm/enhancedIndicators/0: \"PILOT\". Post each once.",
                "/followUp/mechanismFacts/coeCm/measures/2: This entry has the same component and measure as the one at"
                        + " /followUp/mechanismFacts/coeCm/measures/0: \"30\", \"\". Post each once.",
                "/followUp/mechanismFacts/coeCm/rule9/1: This entry has the same id as the one at"
                        + " /followUp/mechanismFacts/coeCm/rule9/0: \"r9\". Post each once.");
    }

    @Test
    void whatRestsOnAnEarlierDayDoesNotComeBeforeIt() {
        assertSaid(
                "{\"rule9\": [{\"id\": \"r9\", \"notifiedOn\": \"2024-03-01\", \"stateReplyOn\": \"2024-02-29\"}]}",
                "/followUp/mechanismFacts/coeCm/rule9/0/stateReplyOn: The day 2024-02-29 is before 2024-03-01 at"
                        + " /followUp/mechanismFacts/coeCm/rule9/0/notifiedOn, and cannot be. Correct one of the two.");
    }

    @Test
    void aJudgementMaySpeakOfThem() throws RequestRejected {
        String judgement = "\"judgements\": [{\"fact\": \"%s\", \"field\": \"%s\", \"authorRole\": \"Secretariat\"}]";
        EXCHANGE.parse(bytes(coeCm(WHOLE).replace("\"judgements\": [ ]", judgement.formatted("a1", "interestPaid"))));
        EXCHANGE.parse(
                bytes(coeCm(WHOLE).replace("\"judgements\": [ ]", judgement.formatted("case", "classification"))));
        EXCHANGE.parse(bytes(coeCm(WHOLE).replace("\"judgements\": [ ]", judgement.formatted("m1", "acceptance"))));
        assertThat(mistakesIn(coeCm(WHOLE).replace("\"judgements\": [ ]", judgement.formatted("a1", "status"))))
                .containsExactly(
                        "/followUp/judgements/0/field: The fact \"a1\" stands among the coeCm.awards, which have"
                                + " no field \"status\". Write one of interestPaid.");
    }

    @Test
    void theyCountTowardsTheBreadthOfARequest() {
        StringBuilder awards = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            awards.append(i == 0 ? "" : ",").append("{\"id\":\"" + i + "\",\"amount\":\"1\",\"currency\":\"EUR\"}");
        }
        StringBuilder components = new StringBuilder("\"components\": [");
        for (int i = 0; i < 26; i++) {
            components.append("{\"id\": \"c" + i + "\"},");
        }
        assertThat(mistakesIn(coeCm("{\"awards\": [" + awards + "]}")
                        .replace("\"components\": [ { \"id\": \"30\"", components + " { \"id\": \"30\"")))
                .singleElement()
                .asString()
                .contains("pairs of a component and a fact that concerns it");
    }
}
