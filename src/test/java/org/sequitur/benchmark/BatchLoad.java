package org.sequitur.benchmark;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Follow-ups per second through one batch, and the memory of the service on the way.
 *
 * <p>Arguments: request file, number of lines.
 */
final class BatchLoad {
    private static final int LOOKS = 10;

    private BatchLoad() {}

    public static void main(String[] arguments) throws Exception {
        int lines = Integer.parseInt(arguments[1]);
        byte[] line = (JsonMapper.shared()
                                .readTree(Files.readAllBytes(Path.of(arguments[0])))
                                .toString()
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
        try (ServiceProcess service = ServiceProcess.start()) {
            HttpRequest request = HttpRequest.newBuilder(ServiceProcess.at("/v1/assessments/batch"))
                    .header("Content-Type", "application/x-ndjson")
                    .POST(BodyPublishers.ofInputStream(() -> new Repeated(line, lines)))
                    .build();
            long begun = System.nanoTime();
            HttpResponse<Stream<String>> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
            long answered = 0;
            for (Iterator<String> answers = response.body().iterator(); answers.hasNext(); answered++) {
                if (!answers.next().contains("\"components\"")) {
                    throw new IllegalStateException("line " + (answered + 1) + " was not assessed");
                }
                if ((answered + 1) % Math.max(1, lines / LOOKS) == 0) {
                    report(answered + 1, begun, service);
                }
            }
            if (answered != lines) {
                throw new IllegalStateException(answered + " answers to " + lines + " lines");
            }
        }
    }

    private static void report(long answered, long begun, ServiceProcess service) throws Exception {
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d follow-ups, %.0f a second, %d MB%n",
                answered,
                answered / seconds,
                service.residentMegabytes());
    }

    /** The same line again and again, made while it is read. */
    private static final class Repeated extends InputStream {
        private final byte[] line;
        private long left;
        private int at;

        Repeated(byte[] line, long times) {
            this.line = line;
            this.left = times;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte @Nullable [] into, int from, int most) {
            if (left == 0 || into == null) {
                return -1;
            }
            int length = Math.min(most, line.length - at);
            System.arraycopy(line, at, into, from, length);
            at += length;
            if (at == line.length) {
                at = 0;
                left--;
            }
            return length;
        }
    }
}
