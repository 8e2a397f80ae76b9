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

class SlowCallerIntegrationTest extends RunningService {
    @Test
    void aBodyThatDripsIsCutOffAfterTheTimeForAWholeBody() throws IOException {
        try (Socket caller = new Socket("127.0.0.1", port())) {
            caller.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
            OutputStream out = caller.getOutputStream();
            out.write(head(1_000_000));
            out.flush();
            drip(out, Duration.ofMillis(4500));
            assertThat(new String(caller.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 408")
                    .contains("urn:sequitur:problem:too-slow", "after 3 seconds");
        }
        assertThat(post(example().toString()).statusCode()).isBetween(200, 201);
    }

    @Test
    void aBodyThatComesInPartsInTimeIsTaken() throws IOException {
        byte[] body = example().toString().getBytes(UTF_8);
        try (Socket caller = new Socket("127.0.0.1", port())) {
            caller.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
            OutputStream out = caller.getOutputStream();
            out.write(head(body.length));
            out.write(body, 0, 100);
            out.flush();
            pause(Duration.ofMillis(300));
            out.write(body, 100, body.length - 100);
            out.flush();
            assertThat(new String(caller.getInputStream().readNBytes(12), US_ASCII))
                    .startsWith("HTTP/1.1 20");
        }
    }

    private static byte[] head(int length) {
        return ("POST " + ASSESSMENTS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + JSON_TYPE
                        + "\r\nContent-Length: " + length + "\r\nConnection: close\r\n\r\n")
                .getBytes(US_ASCII);
    }

    /** One byte every tenth of a second, until the time is over or nobody listens any more. */
    private static void drip(OutputStream out, Duration time) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        try {
            while (System.nanoTime() < end) {
                out.write(' ');
                out.flush();
                pause(Duration.ofMillis(100));
            }
        } catch (SocketException closed) {
            assertThat(closed).hasMessageMatching(".*(reset|Broken pipe|closed).*");
        }
    }
}
