package org.sequitur.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a caller may do wrong in a body: told all at once, with the place of each mistake, and the service stays up. */
class BadInputIntegrationTest extends RunningService {
    private static final String MALFORMED = "urn:sequitur:problem:malformed";
    private static final String CONTRACT = "urn:sequitur:problem:contract";
    private static final String FACTS = "urn:sequitur:problem:facts";
    private static final String TOO_LARGE = "urn:sequitur:problem:too-large";

    @AfterEach
    void theServiceStillAnswers() {
        assertThat(post(example().toString()).statusCode()).isEqualTo(201);
    }

    @Test
    void malformedJson() {
        refused(post("{\"asOf\": \"2026-03-20\", "), 400, MALFORMED, "");
        refused(post(""), 400, MALFORMED, "");
        refused(post("{} {}"), 400, MALFORMED, "");
        refused(post(ASSESSMENTS, JSON_TYPE, new byte[] {'"', (byte) 0xff, '"'}), 400, MALFORMED, "");
    }

    @Test
    void factsThatOnlyAnotherMechanismKnows() {
        ObjectNode request = example();
        ((ObjectNode) request.path("followUp").path("mechanismFacts")).putObject("coeCm");
        HttpResponse<String> answer = post(request.toString());
        refused(answer, 422, FACTS, "/followUp/mechanismFacts/coeCm");
        assertThat(answer.body()).contains("These are facts of coe-cm, but the follow-up is one of \\\"ccpr-co\\\".");
    }

    @Test
    void mistakesInFactsThatOnlyOneMechanismKnows() {
        ObjectNode request = example();
        ObjectNode followUp = ((ObjectNode) request.path("followUp")).put("mechanism", "coe-cm");
        ((ObjectNode) followUp.path("mechanismFacts"))
                .putObject("coeCm")
                .putObject("case")
                .put("classification", "URGENT")
                .put("plan", true);
        refused(
                post(request.toString()),
                400,
                CONTRACT,
                "/followUp/mechanismFacts/coeCm/case/classification",
                "/followUp/mechanismFacts/coeCm/case/plan");
    }

    @Test
    void aKeyGivenTwice() {
        String twice = example().toString().replace("\"state\":\"XXA\"", "\"state\":\"XXA\",\"state\":\"XXB\"");
        refused(post(twice), 400, CONTRACT, "/followUp/state");
    }

    @Test
    void anUnknownField() {
        refused(with(f -> f.put("country", "XXA")), 400, CONTRACT, "/followUp/country");
    }

    @Test
    void theWrongType() {
        refused(with(f -> f.put("state", 7)), 400, CONTRACT, "/followUp/state");
        refused(with(f -> f.put("replies", "none")), 400, CONTRACT, "/followUp/replies");
        refused(post("[]"), 400, CONTRACT, "");
    }

    @Test
    void aValueOutsideItsSet() {
        refused(with(f -> first(f, "measures").put("kind", "TREE")), 400, CONTRACT, "/followUp/measures/0/kind");
    }

    @Test
    void aMissingField() {
        ObjectNode request = example();
        request.remove("asOf");
        refused(post(request.toString()), 400, CONTRACT, "/asOf");
    }

    @Test
    void anImpossibleDay() {
        for (String day : List.of("2023-02-30", "2023-02-03T10:00:00Z", "99999-01-01", "03/02/2023", "+12023-01-01")) {
            refused(
                    with(f -> first(f, "replies").put("receivedOn", day)),
                    400,
                    CONTRACT,
                    "/followUp/replies/0/receivedOn");
        }
    }

    @Test
    void daysOutOfOrder() {
        refused(
                with(f -> ((ObjectNode) f.get("obligation")).put("dueOn", "2020-01-01")),
                422,
                FACTS,
                "/followUp/obligation/dueOn");
    }

    @Test
    void anIdGivenTwice() {
        refused(
                with(f -> ((ArrayNode) f.get("replies"))
                        .add(f.get("replies").get(0).deepCopy())),
                422,
                FACTS,
                "/followUp/replies/1/id");
    }

    @Test
    void referencesToNothing() {
        refused(
                with(f -> {
                    first(f, "replies").withArray("components").addObject().put("component", "99");
                    first(f, "evidence")
                            .put("measure", "m9")
                            .withArray("derivedFrom")
                            .add("e9");
                }),
                422,
                FACTS,
                "/followUp/replies/0/components/1/component",
                "/followUp/evidence/0/measure",
                "/followUp/evidence/0/derivedFrom/0");
    }

    @Test
    void evidenceDerivedFromItselfIsOneOriginAndNoMistake() {
        HttpResponse<String> answer = with(f -> {
            ObjectNode second = (ObjectNode) f.get("evidence").get(0).deepCopy();
            second.put("id", "e2").withArray("derivedFrom").add("e1");
            first(f, "evidence").withArray("derivedFrom").add("e2");
            ((ArrayNode) f.get("evidence")).add(second);
        });
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).contains("circular-reporting");
    }

    @Test
    void moreEvidenceThanIsTaken() {
        HttpResponse<String> answer = with(f -> {
            ArrayNode evidence = f.putArray("evidence");
            for (int i = 0; i < 100_000; i++) {
                evidence.addObject().put("id", "e" + i);
            }
        });
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = json(answer);
        assertThat(problem.get("type").asString()).isEqualTo(CONTRACT);
        assertThat(problem.get("errors")).hasSizeBetween(1, 200);
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/followUp/evidence");
        assertThat(problem.at("/errors/0/detail").asString()).contains("2000");
    }

    @Test
    void deepNesting() {
        refused(post("[".repeat(5_000) + "]".repeat(5_000)), 400, MALFORMED, "");
        refused(post("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)), 400, MALFORMED, "");
    }

    @Test
    void tooLargeABody() {
        String large = " ".repeat(5 * 1024 * 1024);
        refused(post(large), 413, TOO_LARGE);
        HttpRequest.Builder chunked = HttpRequest.newBuilder(at(ASSESSMENTS))
                .header("Content-Type", JSON_TYPE)
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(large)));
        refused(send(chunked), 413, TOO_LARGE);
    }

    @Test
    void anUnknownMechanism() {
        refused(with(f -> f.put("mechanism", "no-such")), 422, FACTS, "/followUp/mechanism");
    }

    @Test
    void textsOfAllScriptsComeBackAsTheyWere() {
        for (String state : List.of("Côte d’Ivoire", "مصر", "日本", "\u200f\u202eabc", "🇺🇳")) {
            HttpResponse<String> answer = with(f -> first(f, "measures").put("text", state));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            assertThat(json(answer).toString()).contains(state);
        }
    }

    @Test
    void controlCharactersAreRefused() {
        refused(with(f -> f.put("state", "XX\u0000A")), 400, CONTRACT, "/followUp/state");
        refused(with(f -> f.put("id", "line\nline")), 400, CONTRACT, "/followUp/id");
    }

    @Test
    void allMistakesOfABodyComeTogether() {
        ObjectNode request = example();
        request.put("asOf", "yesterday");
        ObjectNode followUp = (ObjectNode) request.get("followUp");
        followUp.put("country", "XXA");
        followUp.remove("state");
        first(followUp, "evidence").put("point", "ELSEWHERE");
        refused(
                post(request.toString()),
                400,
                CONTRACT,
                "/asOf",
                "/followUp/state",
                "/followUp/country",
                "/followUp/evidence/0/point");
    }

    private HttpResponse<String> with(Consumer<ObjectNode> change) {
        ObjectNode request = example();
        change.accept((ObjectNode) request.get("followUp"));
        return post(request.toString());
    }

    private static ObjectNode first(JsonNode followUp, String list) {
        return (ObjectNode) followUp.get(list).get(0);
    }

    private static void refused(HttpResponse<String> answer, int status, String type, String... pointers) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = json(answer);
        assertThat(problem.get("type").asString()).isEqualTo(type);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        List<String> found = new ArrayList<>();
        problem.get("errors").forEach(e -> found.add(e.get("pointer").asString()));
        assertThat(found).containsExactlyInAnyOrderElementsOf(Arrays.asList(pointers));
        assertThat(answer.body()).doesNotContain("Exception", "org.sequitur", "jackson");
    }
}
