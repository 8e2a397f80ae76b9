package org.sequitur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.exchange.Requests.good;
import static org.sequitur.exchange.Requests.mistakesIn;
import static org.sequitur.exchange.Requests.problemOf;

import org.junit.jupiter.api.Test;
import org.sequitur.exchange.wire.Problem;
import org.sequitur.exchange.wire.ProblemType;

/** What a client is told whose facts are right one by one, but not together. */
class ContradictoryFactsTest {
    private static void assertSaid(String json, String... mistakes) {
        Problem problem = problemOf(json);
        assertThat(problem.getType()).isEqualTo(ProblemType.URN_SEQUITUR_PROBLEM_FACTS);
        assertThat(problem.getStatus()).isEqualTo(422);
        assertThat(mistakesIn(problem)).containsExactly(mistakes);
    }

    @Test
    void anIdIsUniqueAmongTheFactsOfItsKind() {
        assertSaid(
                good("\"reminders\": [", "\"reminders\": [ { \"id\": \"rem1\", \"sentOn\": \"2024-12-21\" },"),
                "/followUp/reminders/1/id: The id \"rem1\" already stands at /followUp/reminders/0/id. Give each of the"
                        + " reminders an id of its own.");
    }

    @Test
    void factsOfTwoKindsMayShareAnId() throws RequestRejected {
        Requests.EXCHANGE.parse(Requests.bytes(good("\"id\": \"e1\"", "\"id\": \"m1\"")));
    }

    @Test
    void aPartNamesAPostedComponent() {
        assertSaid(
                good("\"component\": \"30\", \"addressed\"", "\"component\": \"31\", \"addressed\""),
                "/followUp/replies/0/components/0/component: There is no component with the id \"31\". Post it under"
                        + " /followUp/components, or correct the id.");
    }

    @Test
    void evidenceNamesAPostedMeasureAndPostedItems() {
        assertSaid(
                good("\"measure\": \"m1\"", "\"measure\": \"m2\"")
                        .replace("\"derivedFrom\": []", "\"derivedFrom\": [\"e2\"]"),
                "/followUp/evidence/0/derivedFrom/0: There is no item of evidence with the id \"e2\". Post it under"
                        + " /followUp/evidence, or correct the id.",
                "/followUp/evidence/0/measure: There is no measure with the id \"m2\". Post it under /followUp/measures,"
                        + " or correct the id.");
    }

    @Test
    void actsBarriersAndRoundsNamePostedComponents() {
        assertSaid(
                good(
                                "\"bodyActs\": [ ]",
                                "\"bodyActs\": [ { \"id\": \"a1\", \"type\": \"MEETING_HELD\", \"takenOn\": \"2025-05-01\","
                                        + " \"component\": \"x\" } ]")
                        .replace(
                                "\"barriers\": [ ]",
                                "\"barriers\": [ { \"id\": \"b1\", \"kind\": \"RESOURCE\", \"component\": \"y\" } ]")
                        .replace("\"rounds\":    [ ]", "\"rounds\": [ { \"round\": 2, \"components\": [\"z\"] } ]"),
                "/followUp/barriers/0/component: There is no component with the id \"y\". Post it under"
                        + " /followUp/components, or correct the id.",
                "/followUp/bodyActs/0/component: There is no component with the id \"x\". Post it under"
                        + " /followUp/components, or correct the id.",
                "/followUp/rounds/0/components/0: There is no component with the id \"z\". Post it under"
                        + " /followUp/components, or correct the id.");
    }

    @Test
    void theGreenThresholdLiesBeyondTheRedOne() throws RequestRejected {
        Requests.EXCHANGE.parse(Requests.bytes(thresholds("UP", "13.1", "13")));
        Requests.EXCHANGE.parse(Requests.bytes(thresholds("DOWN", "2", "13")));
        Requests.EXCHANGE.parse(Requests.bytes(thresholds("BOOLEAN", "0", "1")));

        assertSaid(thresholds("UP", "2", "13"), contradicting("UP", "above", "13"));
        assertSaid(thresholds("UP", "13", "13.0"), contradicting("UP", "above", "13"));
        assertSaid(thresholds("DOWN", "13", "2"), contradicting("DOWN", "below", "2"));
        assertSaid(thresholds("DOWN", "2", "2"), contradicting("DOWN", "below", "2"));
    }

    private static String thresholds(String direction, String green, String red) {
        return good(
                "\"indicators\": [ ]",
                "\"indicators\": [ { \"id\": \"i1\", \"component\": \"30\", \"type\": \"OUTCOME\", \"targetDirection\": \""
                        + direction + "\", \"greenThreshold\": " + green + ", \"redThreshold\": " + red + " } ]");
    }

    private static String contradicting(String direction, String side, String red) {
        return "/followUp/indicators/0/greenThreshold: Where targetDirection is " + direction
                + ", the green threshold lies " + side + " the red one, which is " + red
                + ". Correct one of the three.";
    }

    @Test
    void aReplySpeaksOfAComponentOnce() {
        assertSaid(
                good("\"treatAsRejection\": false } ]", "\"treatAsRejection\": false }, { \"component\": \"30\" } ]"),
                "/followUp/replies/0/components/1/component: The component \"30\" is named twice in this list. Name it"
                        + " once, with everything that is said of it.");
    }

    @Test
    void aRoundIsPostedOnce() {
        assertSaid(
                good("\"rounds\":    [ ]", "\"rounds\": [ { \"round\": 2 }, { \"round\": 2 } ]"),
                "/followUp/rounds/1/round: Round 2 already stands at /followUp/rounds/0/round. Post each round once.");
    }

    @Test
    void nothingIsDueOrReceivedBeforeTheAdoption() {
        assertSaid(
                good("\"dueOn\": \"2024-11-05\"", "\"dueOn\": \"2021-11-02\"")
                        .replace("\"receivedOn\": \"2025-01-14\"", "\"receivedOn\": \"2021-11-02\""),
                "/followUp/obligation/dueOn: The day 2021-11-02 is before 2021-11-03 at /followUp/obligation/adoptedOn,"
                        + " and cannot be. Correct one of the two.",
                "/followUp/replies/0/receivedOn: The day 2021-11-02 is before 2021-11-03 at"
                        + " /followUp/obligation/adoptedOn, and cannot be. Correct one of the two.");
    }

    @Test
    void aReplyOnTheDayOfTheAdoptionIsPossible() throws RequestRejected {
        Requests.EXCHANGE.parse(
                Requests.bytes(good("\"receivedOn\": \"2025-01-14\"", "\"receivedOn\": \"2021-11-03\"")));
    }

    @Test
    void aSessionEndsOnOrAfterTheDayItOpens() throws RequestRejected {
        String session = "\"sessions\": [ { \"number\": 140, \"opensOn\": \"2024-03-04\", \"endsOn\": \"%s\" } ]";
        Requests.EXCHANGE.parse(Requests.bytes(good("\"sessions\": [ ]", session.formatted("2024-03-04"))));
        assertSaid(
                good("\"sessions\": [ ]", session.formatted("2024-03-03")),
                "/followUp/calendars/sessions/0/endsOn: The day 2024-03-03 is before 2024-03-04 at"
                        + " /followUp/calendars/sessions/0/opensOn, and cannot be. Correct one of the two.");
    }

    @Test
    void aLaterRoundIsNotRequestedBeforeAnEarlierOne() {
        assertSaid(
                good(
                        "\"rounds\":    [ ]",
                        "\"rounds\": [ { \"round\": 3, \"requestedOn\": \"2025-06-01\" }, { \"round\": 2, \"requestedOn\":"
                                + " \"2025-07-01\" } ]"),
                "/followUp/rounds/0/requestedOn: The day 2025-06-01 is before 2025-07-01 at"
                        + " /followUp/rounds/1/requestedOn, and cannot be. Correct one of the two.");
    }

    @Test
    void aJudgementNamesAPostedFactAndAFieldThatIsJudgedOnIt() {
        String judgements =
                "\"judgements\": [ { \"fact\": \"m1\", \"field\": \"addressed\", \"authorRole\": \"expert\" },"
                        + " { \"fact\": \"rem1\", \"field\": \"stance\", \"authorRole\": \"expert\" },"
                        + " { \"fact\": \"r1\", \"field\": \"stance\", \"component\": \"30\", \"authorRole\": \"expert\" } ]";
        assertSaid(
                good("\"judgements\": [ ]", judgements),
                "/followUp/judgements/0/field: The fact \"m1\" stands among the measures, which have no field"
                        + " \"addressed\". Write one of coverage, direction, relevance, required.",
                "/followUp/judgements/1/fact: No fact with a judged field has the id \"rem1\". It may name one of the"
                        + " barriers, components, evidence, indicators, measures, replies.");
    }
}
