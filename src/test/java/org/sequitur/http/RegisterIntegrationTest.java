package org.sequitur.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sequitur.register.Canonical;
import org.sequitur.register.Chain;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is recorded, and how it is read again. */
class RegisterIntegrationTest extends RunningService {
    @Test
    void anAssessmentIsRecordedWithItsWholeTraceAndAnsweredAsAsked() {
        HttpResponse<String> brief = post(example().toString());
        assertThat(brief.statusCode()).isEqualTo(201);
        String id = json(brief).get("id").asString();
        assertThat(UUID.fromString(id).version()).isEqualTo(7);
        assertThat(brief.headers().firstValue("Location")).contains(ASSESSMENTS + "/" + id);

        HttpResponse<String> entry = get(ASSESSMENTS + "/" + id);
        assertThat(entry.statusCode()).isEqualTo(200);
        ObjectNode recorded = (ObjectNode) json(entry);
        assertThat(recorded.at("/trace/rules")).isNotEmpty();
        assertThat(recorded.putNull("trace").toString()).isEqualTo(json(brief).toString());
        assertThat(brief.body()).endsWith("\"trace\":null}");
        assertThat(entry.body())
                .startsWith(brief.body().substring(0, brief.body().length() - "null}".length()));
    }

    @Test
    void theTraceIsInTheAnswerWhereAskedFor() {
        HttpResponse<String> whole =
                posted(ASSESSMENTS + "?trace=full", example().toString());
        assertThat(get(whole.headers().firstValue("Location").orElseThrow()).body())
                .isEqualTo(whole.body());
    }

    @Test
    void whatIsOnlyAskedIsNotRecorded() {
        HttpResponse<String> answer =
                posted(ASSESSMENTS + "?record=false", example().toString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(get(ASSESSMENTS + "/" + json(answer).get("id").asString()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void anEntryHasAStrongTagAndIsNotSentTwice() {
        String address =
                post(example().toString()).headers().firstValue("Location").orElseThrow();
        HttpResponse<String> first = get(address);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).isEqualTo("\"" + Chain.sha256(first.body()) + "\"");
        assertThat(first.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
        HttpResponse<String> second = send(
                HttpRequest.newBuilder(at(address)).header("If-None-Match", tag).GET());
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void theRequestIsKeptInCanonicalFormAsItWasPosted() {
        ObjectNode request = example();
        request.putNull("rulesAsOf");
        ((ObjectNode) request.get("followUp")).put("state", "Côte d’Ivoire \"x\"");
        String address = posted(ASSESSMENTS, request.toPrettyString())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(get(address + "/request").body())
                .isEqualTo(Canonical.of(request.toString()).text());
    }

    @Test
    void anUnknownIdIsNotFound() {
        for (String path : List.of("", "/request")) {
            HttpResponse<String> answer = get(ASSESSMENTS + "/" + UUID.randomUUID() + path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(json(answer).get("type").asString()).isEqualTo("urn:sequitur:problem:not-found");
        }
    }

    @Test
    void aBatchRecordsEachLineUnlessToldNotTo() {
        byte[] lines = (example() + "\n" + example()).getBytes(UTF_8);
        for (JsonNode line : lines(post(ASSESSMENTS + "/batch", "application/x-ndjson", lines))) {
            HttpResponse<String> entry = get(ASSESSMENTS + "/" + line.get("id").asString());
            assertThat(((ObjectNode) json(entry)).putNull("trace").toString()).isEqualTo(line.toString());
        }
        for (JsonNode line : lines(post(ASSESSMENTS + "/batch?record=false", "application/x-ndjson", lines))) {
            assertThat(get(ASSESSMENTS + "/" + line.get("id").asString()).statusCode())
                    .isEqualTo(404);
        }
    }

    private static List<JsonNode> lines(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        List<JsonNode> lines = answer.body().lines().map(JSON::readTree).toList();
        assertThat(lines).hasSize(2);
        return lines;
    }

    private HttpResponse<String> posted(String path, String body) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", JSON_TYPE)
                .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void theHeadOfTheRegisterMovesWithEachEntry() {
        JsonNode before = json(get("/v1/register"));
        String id = json(post(example().toString())).get("id").asString();
        JsonNode after = json(get("/v1/register"));
        assertThat(after.get("size").asLong()).isEqualTo(before.get("size").asLong() + 1);
        assertThat(after.get("register")).isEqualTo(before.get("register"));
        JsonNode newest = json(get(ASSESSMENTS + "?limit=1")).at("/entries/0");
        assertThat(newest.at("/header/id").asString()).isEqualTo(id);
        assertThat(newest.at("/header/previous")).isEqualTo(before.get("hash"));
        assertThat(newest.at("/header/principal").asString()).isEqualTo("local");
        String hash = newest.get("hash").asString();
        assertThat(hash).isEqualTo(after.get("hash").asString());
        assertThat(hash).isEqualTo(Chain.hash(newest.get("header").toString()));
    }

    @Test
    void theListIsFollowedByItsLinks() {
        String mark = "mark-" + UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            ObjectNode request = example();
            ((ObjectNode) request.get("followUp")).put("id", mark);
            post(request.toString());
        }
        HttpResponse<String> first = get(ASSESSMENTS + "?followUp=" + mark + "&limit=2&asOfFrom=2000-01-01");
        assertThat(json(first).get("entries")).hasSize(2);
        String link = first.headers().firstValue("Link").orElseThrow();
        assertThat(link)
                .startsWith("<" + ASSESSMENTS + "?")
                .endsWith(">; rel=\"next\"")
                .contains("followUp=" + mark);
        HttpResponse<String> second = get(link.substring(1, link.indexOf('>')));
        assertThat(json(second).get("entries")).hasSize(1);
        assertThat(json(second).get("next").isNull()).isTrue();
        assertThat(second.headers().firstValue("Link")).isEmpty();
    }

    @Test
    void whatCannotBeAskedForIsNamed() {
        for (String asked : List.of(
                "limit=0",
                "limit=201",
                "limit=x",
                "cursor=!",
                "asOfFrom=2024-13-01",
                "outcome=BAD",
                "recordedTo=yesterday")) {
            HttpResponse<String> answer = get(ASSESSMENTS + "?" + asked);
            assertThat(answer.statusCode()).as(asked).isEqualTo(400);
            assertThat(json(answer).get("detail").asString()).contains(asked.substring(0, asked.indexOf('=')));
        }
    }

    @Test
    void theCallersTraceStandsInTheHeader() {
        String traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        send(HttpRequest.newBuilder(at(ASSESSMENTS))
                .header("Content-Type", JSON_TYPE)
                .header("traceparent", traceparent)
                .POST(BodyPublishers.ofString(example().toString())));
        assertThat(get(ASSESSMENTS + "?limit=50").body()).contains("\"traceparent\":\"" + traceparent + "\"");
        assertThat(get("/actuator/prometheus").body()).contains("sequitur_register_recorded_seconds_count");
    }
}
