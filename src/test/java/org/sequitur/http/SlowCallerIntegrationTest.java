package org.sequitur.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SlowCallerIntegrationTest extends RunningService {
    @Test
    void aBodyThatDripsIsCutOffAfterTheTimeForAWholeBody() {
        assertThat(dripping(
                        new Drip("POST " + ASSESSMENTS, JSON_TYPE),
                        new Drip("POST /v1/timelines", JSON_TYPE),
                        new Drip("POST /v1/replays", JSON_TYPE)))
                .allSatisfy(answer -> assertThat(answer)
                        .startsWith("HTTP/1.1 408")
                        .contains("urn:sequitur:problem:too-slow", "after 3 seconds"));
        assertThat(post(example().toString()).statusCode()).isBetween(200, 201);
    }

    @Test
    void neitherIsAFormOfAPageWaitedForLonger() {
        String form = "application/x-www-form-urlencoded";
        assertThat(dripping(new Drip("POST /try", form), new Drip("POST /try", form + "\r\nAccept: text/html")))
                .satisfiesExactly(
                        problem ->
                                assertThat(problem).startsWith("HTTP/1.1 408").contains("too-slow"),
                        page -> assertThat(page).startsWith("HTTP/1.1 408").contains("<html"));
    }

    @Test
    void aBatchMayTakeItsTime() throws IOException {
        byte[] line = (example() + "\n").getBytes(UTF_8);
        try (Socket caller = caller()) {
            OutputStream out = caller.getOutputStream();
            out.write(head("POST " + ASSESSMENTS + "/batch?record=false", "application/x-ndjson", 2 * line.length));
            out.write(line);
            out.flush();
            pause(Duration.ofMillis(3500));
            out.write(line);
            out.flush();
            assertThat(new String(caller.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .containsSubsequence("\"followUp\":\"example-1\"", "\"followUp\":\"example-1\"");
        }
    }

    @Test
    void aBodyThatNobodyNeedsIsNotWaitedForEither() {
        assertThat(dripping(
                        new Drip("GET /v1/register", JSON_TYPE),
                        new Drip("POST " + ASSESSMENTS, "text/plain"),
                        new Drip("POST /nowhere", JSON_TYPE),
                        new Drip("GET /v1/register", JSON_TYPE + "\r\nExpect: 100-continue")))
                .satisfiesExactly(
                        needless -> assertThat(needless).startsWith("HTTP/1.1 200"),
                        wrongType -> assertThat(wrongType).startsWith("HTTP/1.1 415"),
                        nowhere -> assertThat(nowhere).startsWith("HTTP/1.1 404"),
                        heldBack -> assertThat(heldBack).contains("HTTP/1.1 200"));
    }

    @Test
    void afterABodyThatNobodyNeedsTheConnectionIsUsedAgain() throws IOException {
        String twice = ("GET /v1/register HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\n{} ").repeat(2);
        try (Socket caller = caller()) {
            caller.getOutputStream()
                    .write((twice + "GET /nowhere HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(US_ASCII));
            assertThat(new String(caller.getInputStream().readAllBytes(), UTF_8))
                    .containsSubsequence("HTTP/1.1 200", "HTTP/1.1 200", "HTTP/1.1 404");
        }
    }

    /** A request whose body comes byte by byte. */
    private record Drip(String line, String type) {}

    /** All at once, since each takes its time. */
    private List<String> dripping(Drip... drips) {
        List<CompletableFuture<String>> answers = Arrays.stream(drips)
                .map(d -> CompletableFuture.supplyAsync(() -> answer(d), task -> new Thread(task).start()))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private String answer(Drip drip) {
        try {
            return dripping(drip.line(), drip.type());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes until the connection is closed, which is soon after the time for a body. */
    private String dripping(String line, String type) throws IOException {
        long start = System.nanoTime();
        try (Socket caller = caller()) {
            OutputStream out = caller.getOutputStream();
            out.write(head(line, type, 1_000_000));
            out.flush();
            assertThat(drip(out, Duration.ofSeconds(15)))
                    .as("closed by the service")
                    .isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(14));
            return new String(caller.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private Socket caller() throws IOException {
        Socket caller = new Socket("127.0.0.1", port());
        caller.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
        return caller;
    }

    @Test
    void aBodyThatComesInPartsInTimeIsTaken() throws IOException {
        byte[] body = example().toString().getBytes(UTF_8);
        try (Socket caller = caller()) {
            OutputStream out = caller.getOutputStream();
            out.write(head("POST " + ASSESSMENTS, JSON_TYPE, body.length));
            out.write(body, 0, 100);
            out.flush();
            pause(Duration.ofMillis(300));
            out.write(body, 100, body.length - 100);
            out.flush();
            assertThat(new String(caller.getInputStream().readNBytes(12), US_ASCII))
                    .startsWith("HTTP/1.1 20");
        }
    }

    private static byte[] head(String line, String type, int length) {
        return (line + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: " + length
                        + "\r\nConnection: close\r\n\r\n")
                .getBytes(US_ASCII);
    }

    /** One byte every tenth of a second, until the time is over or nobody listens any more, which it tells. */
    private static boolean drip(OutputStream out, Duration time) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        try {
            while (System.nanoTime() < end) {
                out.write(' ');
                out.flush();
                pause(Duration.ofMillis(100));
            }
            return false;
        } catch (SocketException closed) {
            assertThat(closed).hasMessageMatching(".*(reset|Broken pipe|closed).*");
            return true;
        }
    }
}
