package org.sequitur.register.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.sequitur.ServiceProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to one running service. */
final class Client {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ServiceProcess service;

    Client(ServiceProcess service) {
        this.service = service;
    }

    HttpResponse<String> post(Posting posting) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.at("/v1/assessments"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(posting.body().bytes()));
        posting.key().ifPresent(key -> request.header("Idempotency-Key", key));
        return send(request);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(service.at(path)));
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(path).body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(LONGEST).build(), BodyHandlers.ofString(UTF_8));
    }
}
