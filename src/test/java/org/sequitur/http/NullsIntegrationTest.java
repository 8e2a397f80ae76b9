package org.sequitur.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A null where a field may be left out means the same as leaving it out; everywhere in a request. */
class NullsIntegrationTest extends RunningService {
    private static final String ASKED = ASSESSMENTS + "?record=false";
    private static final JsonNode SCHEMAS = schemas();
    private static final String REQUEST = "AssessmentRequest";

    /** A property that may be left out, and a request in which its object stands, with the place of that object. */
    private record Optional(String schema, String property, ObjectNode request, String place) {}

    @Test
    void aNullIsTheSameAsLeavingTheFieldOut() {
        Map<String, Optional> found = new HashMap<>();
        requests().forEach(r -> find(r, r, "", SCHEMAS.get(REQUEST), REQUEST, found));
        for (ObjectNode filled : List.of(example(), request(Path.of("test-fixtures/coe-cm/request.json")))) {
            fill(filled, SCHEMAS.get(REQUEST));
            find(filled, filled, "", SCHEMAS.get(REQUEST), REQUEST, found);
        }
        List<String> differing = new ArrayList<>();
        int taken = 0;
        for (Optional optional : found.values()) {
            HttpResponse<String> without = ask(optional, false);
            HttpResponse<String> withNull = ask(optional, true);
            taken += without.statusCode() == 200 ? 1 : 0;
            if (without.statusCode() != withNull.statusCode() || !said(without).equals(said(withNull))) {
                differing.add(optional.schema() + "." + optional.property() + ": " + withNull.body());
            }
        }
        assertThat(differing).isEmpty();
        assertThat(found.keySet()).containsAll(everyOptional());
        assertThat(taken).as("of " + found.size()).isGreaterThan(found.size() * 9 / 10);
    }

    @Test
    void aNullInAFieldThatIsNeededIsTold() {
        ObjectNode request = example();
        ((ObjectNode) request.get("followUp")).putNull("mechanism");
        ((ObjectNode) request.at("/followUp/obligation")).putNull("kind");
        ((ObjectNode) request.at("/followUp/replies/0")).putNull("nosuch");
        HttpResponse<String> refused = post(ASKED, JSON_TYPE, request.toString().getBytes(UTF_8));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused)
                        .get("errors")
                        .valueStream()
                        .map(e -> e.get("pointer").asString()))
                .containsExactlyInAnyOrder(
                        "/followUp/mechanism", "/followUp/obligation/kind", "/followUp/replies/0/nosuch");
        assertThat(refused.body()).contains("null");
    }

    @Test
    void whatWasPostedIsRecordedAndComesOutAgain() {
        ObjectNode request = example();
        ((ObjectNode) request.at("/followUp/components/0")).putNull("askKind");
        ((ObjectNode) request.get("followUp")).putNull("barriers").putNull("mechanismFacts");
        String id = json(post(request.toString())).get("id").asString();
        assertThat(json(get(ASSESSMENTS + "/" + id + "/request"))).isEqualTo(request);
        assertThat(json(get(ASSESSMENTS + "/" + id + "/reproduction"))
                        .get("identical")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theSameHoldsForLinesOfABatchTimelinesAndReplays() {
        ObjectNode request = example();
        ObjectNode withNull = example();
        ((ObjectNode) request.at("/followUp/components/0")).remove("askKind");
        ((ObjectNode) withNull.at("/followUp/components/0")).putNull("askKind");
        String lines = request + "\n" + withNull + "\n";
        List<String> answers = post(ASSESSMENTS + "/batch?record=false", "application/x-ndjson", lines.getBytes(UTF_8))
                .body()
                .lines()
                .map(l -> l.replaceFirst("\"id\":\"[0-9a-f-]{36}\"", "").replaceFirst("\"line\":\\d", ""))
                .toList();
        assertThat(answers).hasSize(2);
        assertThat(answers.get(0)).isEqualTo(answers.get(1));
        for (ObjectNode timeline : List.of(request, withNull)) {
            timeline.remove("asOf");
            timeline.put("from", "2021-11-03").put("to", "2026-03-20");
        }
        assertThat(post("/v1/timelines", JSON_TYPE, withNull.toString().getBytes(UTF_8))
                        .body())
                .isEqualTo(post("/v1/timelines", JSON_TYPE, request.toString().getBytes(UTF_8))
                        .body())
                .contains("spans");
        HttpResponse<String> replay =
                post("/v1/replays", JSON_TYPE, "{\"rulebook\": null, \"mechanism\": null}".getBytes(UTF_8));
        assertThat(replay.statusCode()).as(replay.body()).isEqualTo(200);
    }

    private HttpResponse<String> ask(Optional optional, boolean withNull) {
        ObjectNode request = optional.request().deepCopy();
        ObjectNode object = (ObjectNode) request.at(optional.place());
        object.remove(optional.property());
        if (withNull) {
            object.putNull(optional.property());
        }
        return post(ASKED, JSON_TYPE, request.toString().getBytes(UTF_8));
    }

    private static String said(HttpResponse<String> answer) {
        return answer.body().replaceFirst("\"id\":\"[0-9a-f-]{36}\"", "");
    }

    /** Every object of the request whose schema has properties that may be left out; of each, the first that is met. */
    private static void find(
            ObjectNode request, JsonNode at, String place, JsonNode schema, String name, Map<String, Optional> found) {
        Described described = described(schema, name);
        if (at.isArray()) {
            for (int i = 0; i < at.size(); i++) {
                find(request, at.get(i), place + "/" + i, described.schema().path("items"), described.name(), found);
            }
        }
        if (at.isObject()) {
            for (Map.Entry<String, JsonNode> property :
                    described.schema().path("properties").properties()) {
                String full = described.name() + "." + property.getKey();
                if (!required(described.schema()).contains(property.getKey())) {
                    found.putIfAbsent(full, new Optional(described.name(), property.getKey(), request, place));
                }
                if (at.has(property.getKey())) {
                    find(
                            request,
                            at.get(property.getKey()),
                            place + "/" + property.getKey(),
                            property.getValue(),
                            full,
                            found);
                }
            }
        }
    }

    /** Adds what a request may hold beside what it holds: one object of each kind, with no more than it needs. */
    private static void fill(ObjectNode object, JsonNode schema) {
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            JsonNode of = described(property.getValue(), "").schema();
            boolean list = of.has("items");
            JsonNode part = list ? described(of.get("items"), "").schema() : of;
            boolean ofAnother = schema.equals(SCHEMAS.get("MechanismFacts"))
                    && !object.has(property.getKey())
                    && !property.getKey().equals("measurement");
            if (!part.has("properties") || ofAnother) {
                continue;
            }
            if (object.path(property.getKey()).isEmpty()) {
                ObjectNode added = needed(part);
                object.set(property.getKey(), list ? JSON.createArrayNode().add(added) : added);
            }
            JsonNode there = object.get(property.getKey());
            fill((ObjectNode) (list ? there.get(0) : there), part);
        }
    }

    private static ObjectNode needed(JsonNode schema) {
        ObjectNode object = JSON.createObjectNode();
        for (String name : required(schema)) {
            JsonNode of = described(schema.at("/properties/" + name), "").schema();
            if (of.has("properties")) {
                object.set(name, needed(of));
            } else if (of.has("enum")) {
                object.set(name, of.get("enum").get(0));
            } else {
                object.set(name, value(name, of));
            }
        }
        return object;
    }

    private static JsonNode value(String name, JsonNode schema) {
        String type = schema.path("type").asString("");
        String text =
                name.endsWith("On") ? "2024-01-15" : name.equals("component") ? "30" : name.equals("fact") ? "r1" : "x";
        return type.equals("integer") ? JSON.readTree("1") : JSON.valueToTree(text);
    }

    /** The same from the schemas alone. */
    private static Set<String> everyOptional() {
        Set<String> all = new TreeSet<>();
        every(SCHEMAS.get(REQUEST), REQUEST, all, new TreeSet<>());
        return all;
    }

    private static void every(JsonNode schema, String name, Set<String> all, Set<String> seen) {
        Described described = described(schema, name);
        if (seen.add(described.name())) {
            for (Map.Entry<String, JsonNode> property :
                    described.schema().path("properties").properties()) {
                String full = described.name() + "." + property.getKey();
                if (!required(described.schema()).contains(property.getKey())) {
                    all.add(full);
                }
                every(property.getValue(), full, all, seen);
            }
            if (described.schema().has("items")) {
                every(described.schema().get("items"), described.name() + "[]", all, seen);
            }
        }
    }

    private record Described(JsonNode schema, String name) {}

    private static Described described(JsonNode schema, String name) {
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").asString().replaceFirst(".*/", "");
            return described(SCHEMAS.get(reference), reference);
        }
        for (JsonNode alternative : schema.path("oneOf")) {
            if (alternative.has("$ref")) {
                return described(alternative, name);
            }
        }
        return new Described(schema, name);
    }

    private static List<String> required(JsonNode schema) {
        return schema.path("required").valueStream().map(JsonNode::asString).toList();
    }

    private static List<ObjectNode> requests() {
        try (Stream<Path> folders = Files.list(Path.of("test-fixtures"))) {
            return folders.map(f -> f.resolve("request.json"))
                    .filter(Files::exists)
                    .sorted()
                    .map(NullsIntegrationTest::request)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode request(Path file) {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode schemas() {
        try {
            Object contract = new Yaml().load(Files.readString(Path.of("openapi.yaml")));
            return JSON.<JsonNode>valueToTree(contract).at("/components/schemas");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
