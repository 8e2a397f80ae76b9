package org.sequitur.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Of a confidential procedure, what was posted is given to nobody who merely asks. */
class WithheldIntegrationTest extends RunningService {
    /** What the poster wrote, and what a person judged. */
    private static final List<String> TELLING =
            List.of("text", "publisher", "origins", "stance", "relevance", "coverage", "sourceType");

    static Stream<String> confidential() {
        return Stream.of("opcat-spt", "cpt", "cat-art20");
    }

    @Test
    void theseAreAllTheProceduresThatWithhold() {
        Set<String> withholding = new TreeSet<>();
        for (JsonNode rule : json(get("/v1/rules")).get("rules")) {
            if (rule.get("withholds").asBoolean()) {
                withholding.add(rule.get("mechanism").asString());
            }
        }
        assertThat(withholding)
                .containsExactlyInAnyOrderElementsOf(confidential().toList());
    }

    @ParameterizedTest
    @MethodSource("confidential")
    void whatWasPostedIsNotGivenOut(String code) {
        String id = record(request(code, false));
        HttpResponse<String> refused = get(ASSESSMENTS + "/" + id + "/request");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.headers().firstValue("ETag")).isEmpty();
        assertThat(json(refused).get("type").asString()).isEqualTo("urn:sequitur:problem:withheld");
        assertThat(json(refused).get("detail").asString()).contains("does not know who asks");
    }

    @ParameterizedTest
    @MethodSource("confidential")
    void nowhereIsMoreToldThanTheAnswerTells(String code) {
        ObjectNode request = request(code, false);
        String id = record(request);
        List<String> secrets = new ArrayList<>();
        telling(request.get("followUp"), secrets);
        assertThat(secrets).isNotEmpty();
        for (String address : List.of(
                ASSESSMENTS + "/" + id,
                ASSESSMENTS + "/" + id + "/request",
                ASSESSMENTS + "/" + id + "/reproduction",
                ASSESSMENTS + "?mechanism=" + code,
                "/assessments/" + id,
                "/assessments?mechanism=" + code)) {
            HttpResponse<String> told = send(HttpRequest.newBuilder(at(address)).header("Accept", "text/html, */*"));
            assertThat(told.body()).as(address).doesNotContain(secrets);
        }
        JsonNode reproduction = json(get(ASSESSMENTS + "/" + id + "/reproduction"));
        assertThat(reproduction.get("identical").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("confidential")
    void onceItIsPublishedTheFactsAreGivenOut(String code) {
        ObjectNode request = request(code, true);
        HttpResponse<String> posted = get(ASSESSMENTS + "/" + record(request) + "/request");
        assertThat(posted.statusCode()).isEqualTo(200);
        assertThat(json(posted)).isEqualTo(request);
    }

    /** Whoever posts has the facts already; the answer keeps back the same as ever. */
    @ParameterizedTest
    @ValueSource(strings = {"?record=false", "?record=false&trace=full"})
    void tryingOutWithholdsTheSame(String how) {
        byte[] request = request("cpt", false).toString().getBytes(UTF_8);
        JsonNode answer = json(post(ASSESSMENTS + how, JSON_TYPE, request));
        assertThat(answer.get("withheld").isNull()).isFalse();
        assertThat(answer.get("trace").isNull()).isTrue();
    }

    private String record(JsonNode request) {
        HttpResponse<String> recorded = post(request.toString());
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        return json(recorded).get("id").asString();
    }

    private static ObjectNode request(String code, boolean published) {
        try {
            ObjectNode request =
                    (ObjectNode) JSON.readTree(Files.readString(Path.of("test-fixtures", code, "request.json")));
            ((ObjectNode) request.at("/followUp/obligation")).put("publicationAuthorised", published);
            return request;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void telling(JsonNode facts, List<String> secrets) {
        facts.propertyStream()
                .filter(p -> TELLING.contains(p.getKey()))
                .forEach(p -> (p.getValue().isArray() ? p.getValue().values() : List.of(p.getValue()))
                        .forEach(v -> secrets.add("\"" + v.asString() + "\"")));
        facts.propertyStream()
                .filter(p -> p.getKey().equals("text"))
                .forEach(p -> secrets.add(p.getValue().asString()));
        facts.values().forEach(v -> telling(v, secrets));
    }
}
