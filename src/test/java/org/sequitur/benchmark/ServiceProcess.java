package org.sequitur.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The service in a process of its own, with the echo beside it. */
final class ServiceProcess implements AutoCloseable {
    static final int PORT = 18_080;
    private static final long LONGEST_START_SECONDS = 120;

    private final Process process;
    private final double startSeconds;

    private ServiceProcess(Process process, double startSeconds) {
        this.process = process;
        this.startSeconds = startSeconds;
    }

    /** Started, and ready to answer. */
    static ServiceProcess start() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.sequitur.Sequitur",
                        "serve",
                        "--server.port=" + PORT,
                        "--spring.profiles.active=benchmark")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (!ready()) {
            if (!process.isAlive() || seconds(begun) > LONGEST_START_SECONDS) {
                process.destroy();
                throw new IOException("the service did not start");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return new ServiceProcess(process, seconds(begun));
    }

    double startSeconds() {
        return startSeconds;
    }

    /** The memory that the process holds, in MB, where the system tells. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
    }

    static URI at(String path) {
        return URI.create("http://127.0.0.1:" + PORT + path);
    }

    private static boolean ready() throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(at("/actuator/health/readiness")).build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
