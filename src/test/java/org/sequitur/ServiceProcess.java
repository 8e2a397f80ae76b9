package org.sequitur;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The service in a process of its own, from the class path of the tests, on a free port. */
public final class ServiceProcess implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofSeconds(120);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;
    private final Duration started;

    private ServiceProcess(Process process, int port, Duration started) {
        this.process = process;
        this.port = port;
        this.started = started;
    }

    /** Started with these settings, such as {@code --sequitur.data=/tmp/data}, and ready to answer. */
    public static ServiceProcess start(String... settings) throws IOException, InterruptedException {
        return start(List.of(), settings);
    }

    /** The same with options of the JVM. */
    public static ServiceProcess start(List<String> options, String... settings)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.sequitur.Sequitur", "serve"));
        command.add("--server.port=" + port);
        command.addAll(List.of(settings));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        waitUntilReady(process, port);
        return new ServiceProcess(process, port, since(begun));
    }

    /** Ready to record, after something that it needs was away. */
    public void waitUntilReady() throws IOException, InterruptedException {
        waitUntilReady(process, port);
    }

    private static void waitUntilReady(Process process, int port) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        while (!ready(port)) {
            if (!process.isAlive() || since(begun).compareTo(LONGEST_START) > 0) {
                process.destroyForcibly();
                throw new IOException("the service did not become ready");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public int port() {
        return port;
    }

    public URI at(String path) {
        return at(port, path);
    }

    /** How long it took until it was ready. */
    public Duration started() {
        return started;
    }

    /** The memory that the process holds, in MB, where the system tells. */
    public long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Ends it at once, as kill -9 does: it can finish nothing. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static URI at(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static boolean ready(int port) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(at(port, "/actuator/health/readiness")).build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
