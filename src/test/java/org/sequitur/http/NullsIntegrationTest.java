package org.sequitur.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A null where a field may be left out means the same as leaving it out; everywhere in a request. */
class NullsIntegrationTest extends RunningService {
    private static final String ASKED = ASSESSMENTS + "?record=false";

    @Test
    void aNullIsTheSameAsLeavingTheFieldOut() {
        OptionalFields fields = new OptionalFields();
        requests().forEach(fields::find);
        for (ObjectNode filled : List.of(example(), request(Path.of("test-fixtures/coe-cm/request.json")))) {
            OptionalFields.fill(filled);
            fields.find(filled);
        }
        Map<String, OptionalFields.Found> found = fields.found();
        List<String> differing = new ArrayList<>();
        int taken = 0;
        for (OptionalFields.Found optional : found.values()) {
            HttpResponse<String> without = ask(optional, false);
            HttpResponse<String> withNull = ask(optional, true);
            taken += without.statusCode() == 200 ? 1 : 0;
            if (without.statusCode() != withNull.statusCode() || !said(without).equals(said(withNull))) {
                differing.add(optional.name() + ": " + withNull.body());
            }
        }
        assertThat(differing).isEmpty();
        assertThat(found.keySet()).containsAll(OptionalFields.every());
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

    private HttpResponse<String> ask(OptionalFields.Found optional, boolean withNull) {
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
}
