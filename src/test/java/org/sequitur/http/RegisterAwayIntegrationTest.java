package org.sequitur.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A service whose data folder cannot be made at first, because a file lies in its place. */
class RegisterAwayIntegrationTest extends RunningService {
    private static final Path IN_THE_WAY = inTheWay();

    private static Path inTheWay() {
        try {
            return Files.writeString(Files.createTempDirectory("register").resolve("data"), "a file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry registry) {
        registry.add("sequitur.data", () -> IN_THE_WAY.resolve("register"));
    }

    @Override
    @BeforeEach
    void waitForTheRules() {
        waitUntil(() -> get("/v1/rulebook").statusCode() == 200);
    }

    @Test
    void nothingIsAcknowledgedUntilItCanBeRecorded() throws IOException {
        HttpResponse<String> refused = post(example().toString());
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(json(refused).get("type").asString()).isEqualTo("urn:sequitur:problem:register");
        assertThat(refused.body()).doesNotContain(IN_THE_WAY.toString());
        assertThat(get("/v1/register").statusCode()).isEqualTo(503);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        byte[] line = example().toString().getBytes(StandardCharsets.UTF_8);
        assertThat(post(ASSESSMENTS + "/batch", "application/x-ndjson", line).body())
                .contains("urn:sequitur:problem:register");
        assertThat(post(ASSESSMENTS + "?record=false", JSON_TYPE, line).statusCode())
                .isEqualTo(200);

        Files.delete(IN_THE_WAY);
        assertThat(post(example().toString()).statusCode()).isEqualTo(201);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }
}
