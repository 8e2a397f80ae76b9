package org.sequitur.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The whole service with the shipped rules, in a copy of their folder that tests may edit and put back. One for all tests. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class RunningService {
    static final JsonMapper JSON = JsonMapper.builder().build();
    static final RulesCopy RULES = RulesCopy.ofTheShippedRules();
    static final String ASSESSMENTS = "/v1/assessments";
    static final String JSON_TYPE = "application/json";
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("sequitur.rules", RULES::folder);
        registry.add("sequitur.rules-pause", () -> "100ms");
        registry.add("sequitur.self-check", () -> "false");
        registry.add("sequitur.limits.body-time", () -> "3s");
    }

    @BeforeEach
    void waitForTheRules() {
        waitUntil(() -> {
            HttpResponse<String> ready = get("/actuator/health/readiness");
            assertThat(ready.body()).as("the shipped rules must be accepted").doesNotContain("problemCount");
            return ready.statusCode() == 200;
        });
    }

    static ObjectNode example() {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(Path.of("test-fixtures/example-1/request.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    String version() {
        return json(get("/v1/rulebook")).get("version").asString();
    }

    HttpResponse<String> post(String body) {
        return post(ASSESSMENTS, JSON_TYPE, body.getBytes(UTF_8));
    }

    HttpResponse<String> post(String path, String type, byte[] body) {
        return send(
                HttpRequest.newBuilder(at(path)).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    int port() {
        return port;
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** An answer without its id, which is new every time. */
    static String withoutId(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isIn(200, 201);
        return response.body().replaceFirst("\"id\":\"[0-9a-f-]{36}\"", "\"id\":\"…\"");
    }

    static void waitUntil(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            pause(Duration.ofMillis(20));
        }
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
