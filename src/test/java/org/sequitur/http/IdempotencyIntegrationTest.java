package org.sequitur.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sequitur.register.Asked;

class IdempotencyIntegrationTest extends RunningService {
    private final String key = UUID.randomUUID().toString();

    private HttpResponse<String> under(String key, String parameters, String body) {
        return send(HttpRequest.newBuilder(at(ASSESSMENTS + parameters))
                .header("Content-Type", JSON_TYPE)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    private static void refused(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).get("type").asString()).isEqualTo("urn:sequitur:problem:" + type);
    }

    @Test
    void theSameRequestAgainGetsTheRecordedAnswer() {
        HttpResponse<String> first = under(key, "", example().toString());
        HttpResponse<String> again = under(key, "", example().toPrettyString());
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(again.statusCode()).isEqualTo(201).isEqualTo(first.statusCode());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void theSameRequestForTheTraceGetsTheRecordedTrace() {
        HttpResponse<String> first = under(key, "?trace=full", example().toString());
        assertThat(under(key, "?trace=full", example().toString()).body()).isEqualTo(first.body());
    }

    @Test
    void aKeyStandsForOneRequestAlone() {
        under(key, "", example().toString());
        refused(under(key, "", example().put("asOf", "2026-01-01").toString()), 422, "key-used");
        refused(under(key, "?trace=full", example().toString()), 422, "key-used");
    }

    @Test
    void aRequestThatWasRefusedLeavesItsKeyFree() {
        refused(under(key, "", "{}"), 400, "contract");
        assertThat(under(key, "", example().toString()).statusCode()).isEqualTo(201);
    }

    @Test
    void aKeyIsOnlyForOneRequestThatIsRecorded() {
        refused(under(key, "?record=false", example().toString()), 400, "parameter");
        refused(
                send(HttpRequest.newBuilder(at(ASSESSMENTS + "/batch"))
                        .header("Content-Type", "application/x-ndjson")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(example() + "\n"))),
                400,
                "parameter");
        refused(under("k".repeat(256), "", example().toString()), 400, "parameter");
        assertThat(under("k".repeat(200) + UUID.randomUUID(), "", example().toString())
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void twoRequestsUnderOneKeyAreNotAnsweredAtOnce() {
        IdempotencyKeys keys = new IdempotencyKeys();
        Asked asked = new Asked(false, false, Optional.empty(), Optional.of("k"));
        keys.begin(asked);
        assertThatThrownBy(() -> keys.begin(asked))
                .isInstanceOfSatisfying(
                        Refused.class, r -> assertThat(r.problem().getStatus()).isEqualTo(409));
        keys.end(asked);
        keys.begin(asked);
    }
}
