package org.sequitur;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

@Timeout(120)
class ShutdownIntegrationTest {
    @TempDir
    private Path data;

    @Test
    void whatWasAcceptedIsFinishedBeforeTheServiceStops() throws Exception {
        byte[] body = Files.readString(Path.of("test-fixtures/example-1/request.json"))
                .replace("\n", " ")
                .getBytes(UTF_8);
        ConfigurableApplicationContext service = SpringApplication.run(
                SequiturService.class,
                "--server.port=0",
                "--sequitur.self-check=false",
                "--sequitur.data=" + data.resolve("data"));
        int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        waitUntilReady(port);
        try (Socket one = new Socket("127.0.0.1", port);
                Socket batch = new Socket("127.0.0.1", port)) {
            begin(one, "/v1/assessments", "application/json", body.length);
            write(one, body, 0, 200);
            begin(batch, "/v1/assessments/batch", "application/x-ndjson", 2 * body.length + 2);
            write(batch, body, 0, body.length);
            write(batch, "\n".getBytes(US_ASCII), 0, 1);
            BufferedReader answers = new BufferedReader(new InputStreamReader(batch.getInputStream(), UTF_8));
            assertThat(answers.readLine()).startsWith("HTTP/1.1 200");

            CompletableFuture<Void> closing = CompletableFuture.runAsync(service::close);
            waitUntilNobodyIsLetIn(port);
            write(one, body, 200, body.length - 200);
            write(batch, body, 0, body.length);
            write(batch, "\n".getBytes(US_ASCII), 0, 1);

            assertThat(new String(one.getInputStream().readNBytes(12), US_ASCII))
                    .startsWith("HTTP/1.1 20");
            assertThat(answers.lines().filter(line -> line.startsWith("{"))).hasSize(2);
            closing.join();
        }
    }

    private static void waitUntilReady(int port) throws Exception {
        HttpRequest ready = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        while (client.send(ready, BodyHandlers.discarding()).statusCode() != 200) {
            Thread.sleep(50);
        }
    }

    private static void begin(Socket caller, String path, String type, int length) throws IOException {
        caller.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: "
                + length + "\r\nConnection: close\r\n\r\n";
        caller.getOutputStream().write(head.getBytes(US_ASCII));
    }

    private static void write(Socket caller, byte[] bytes, int from, int length) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write(bytes, from, length);
        out.flush();
    }

    private static void waitUntilNobodyIsLetIn(int port) throws Exception {
        boolean open = true;
        while (open) {
            try (Socket late = new Socket("127.0.0.1", port)) {
                Thread.sleep(20);
                open = late.isConnected();
            } catch (ConnectException refused) {
                open = false;
            }
        }
    }
}
