package org.sequitur.register.many;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.ServiceProcess;
import org.sequitur.cases.Loading;
import org.sequitur.register.Register;
import org.sequitur.register.Ticking;
import org.sequitur.register.jdbc.Registers;
import org.sequitur.register.jdbc.Store;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A million entries: found and read at once, exported and verified in little memory. Takes 8 GB and most of an hour, unless
 * {@code -Dsequitur.million} names a folder in which they were recorded before.
 */
@Tag("endurance")
class MillionEnduranceTest {
    private static final int ENTRIES = 1_000_000;
    private static final int WARM_UP = 3;
    private static final int SAMPLES = 15;
    private static final double LONGEST_MILLIS = 100;
    private static final String LITTLE_MEMORY = "-Xmx128m";
    private static final String ASSESSMENTS = "/v1/assessments";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, List<Double>> millis = new LinkedHashMap<>();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path temporary;

    @Test
    void aMillionEntriesAreFoundReadExportedAndVerified() throws Exception {
        Path data = Path.of(System.getProperty("sequitur.million", temporary.toString()));
        if (!Files.exists(data.resolve("register.db"))) {
            fill(data);
        }
        try (ServiceProcess service = ServiceProcess.start(List.of("-XX:+UseSerialGC"), "--sequitur.data=" + data)) {
            ask(service);
        }
        assertThat(linesOf("verify", data.toString())).contains("Nothing was altered, moved, replaced or taken out.");
        assertThat(linesOf("export", "--database", data.toString())).hasSizeLessThan(10);
    }

    private static void fill(Path data) throws Exception {
        long begun = System.nanoTime();
        try (Register register =
                Registers.open(new Store.Embedded(data), new Ticking(ManyEntries.START, Duration.ofHours(1)))) {
            new ManyEntries(Loading.shipped()).record(register, ENTRIES);
        }
        report(
                "recorded " + ENTRIES + " entries, " + Files.size(data.resolve("register.db")) / 1_000_000 + " MB",
                begun);
    }

    private void ask(ServiceProcess service) throws IOException, InterruptedException {
        for (int i = 1; i <= WARM_UP; i++) {
            for (String list : sample(service, ENTRIES / i).lists().values()) {
                body(service, ASSESSMENTS + "?" + list);
            }
        }
        for (int i = 1; i <= SAMPLES; i++) {
            Sample sample = sample(service, (long) ENTRIES * i / SAMPLES);
            for (Map.Entry<String, String> list : sample.lists().entrySet()) {
                JsonNode found = timed(service, list.getKey(), ASSESSMENTS + "?" + list.getValue());
                assertThat(found.get("entries")).as(list.toString()).isNotEmpty();
            }
            String id = sample.entry().at("/header/id").asString();
            timed(service, "one entry", ASSESSMENTS + "/" + id);
        }
        millis.forEach((name, times) -> System.out.printf(
                Locale.ROOT, "%-25s median %6.1f ms, slowest %6.1f ms%n", name, median(times), times.get(SAMPLES - 1)));
        millis.forEach((name, times) -> assertThat(median(times)).as(name).isLessThan(LONGEST_MILLIS));
    }

    private Sample sample(ServiceProcess service, long sequence) throws IOException, InterruptedException {
        String before = Long.toString(sequence + 1, Character.MAX_RADIX);
        JsonNode entry = JSON.readTree(body(service, ASSESSMENTS + "?limit=1&cursor=" + before))
                .at("/entries/0");
        JsonNode said = JSON.readTree(
                body(service, ASSESSMENTS + "/" + entry.at("/header/id").asString()));
        return new Sample(entry, said.findValue("rule").asString());
    }

    private JsonNode timed(ServiceProcess service, String name, String path) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        String body = body(service, path);
        millis.computeIfAbsent(name, n -> new ArrayList<>()).add((System.nanoTime() - begun) / 1e6);
        return JSON.readTree(body);
    }

    private String body(ServiceProcess service, String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(service.at(path)).build(), BodyHandlers.ofString(UTF_8))
                .body();
    }

    private static double median(List<Double> times) {
        times.sort(null);
        return times.get(times.size() / 2);
    }

    /** What a command prints, in a process of its own with little memory; of an export, how many lines of each kind. */
    private static List<String> linesOf(String... command) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        List<String> all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                LITTLE_MEMORY,
                "-cp",
                System.getProperty("java.class.path"),
                "org.sequitur.Sequitur",
                "register"));
        all.addAll(List.of(command));
        Process process = new ProcessBuilder(all)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new ArrayList<>();
        long entries = 0;
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("{\"kind\":\"entry\"")) {
                    entries++;
                } else {
                    lines.add(line);
                }
            }
        }
        assertThat(process.waitFor()).as(lines.toString()).isZero();
        assertThat(entries).isIn(0L, (long) ENTRIES);
        report("register " + command[0] + " with " + LITTLE_MEMORY, begun);
        return lines;
    }

    private static void report(String what, long begun) {
        System.out.println(
                what + ": " + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
    }
}
