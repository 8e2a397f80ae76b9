package org.sequitur.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlowCallerIntegrationTest extends RunningService {
    @ParameterizedTest
    @ValueSource(strings = {ASSESSMENTS, "/v1/timelines", "/v1/replays"})
    void aBodyThatDripsIsCutOffAfterTheTimeForAWholeBody(String path) throws IOException {
        assertThat(dripping("POST " + path, JSON_TYPE))
                .startsWith("HTTP/1.1 408")
                .contains("urn:sequitur:problem:too-slow", "after 3 seconds");
        assertThat(post(example().toString()).statusCode()).isBetween(200, 201);
    }

    @Test
    void neitherIsAFormOfAPageWaitedForLonger() throws IOException {
        String form = "application/x-www-form-urlencoded";
        assertThat(dripping("POST /try", form)).startsWith("HTTP/1.1 408").contains("too-slow");
        assertThat(dripping("POST /try", form + "\r\nAccept: text/html"))
                .startsWith("HTTP/1.1 408")
                .contains("<html");
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
    void aBodyThatNobodyNeedsIsNotWaitedForEither() throws IOException {
        assertThat(dripping("GET /v1/register", JSON_TYPE)).startsWith("HTTP/1.1 200");
        assertThat(dripping("POST " + ASSESSMENTS, "text/plain")).startsWith("HTTP/1.1 415");
        assertThat(dripping("POST /nowhere", JSON_TYPE)).startsWith("HTTP/1.1 404");
        assertThat(dripping("GET /v1/register", JSON_TYPE + "\r\nExpect: 100-continue"))
                .contains("HTTP/1.1 200");
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
