package org.sequitur.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sequitur.ServiceProcess;

/**
 * Requests per second of assessing with and without recording, beside those of an endpoint that parses, checks and writes back
 * the same bodies without assessing. All are asked in turns in one run of one service, so that a noisy machine disturbs all
 * alike.
 *
 * <p>Arguments: request file, seconds of warm-up, seconds measured, and how many connections ask at once.
 */
final class HttpLoad {
    private static final int TURNS = 5;

    private final int port;
    private final int connections;
    private final byte[] assess;
    private final byte[] record;
    private final byte[] echo;

    private HttpLoad(int port, int connections, byte[] body) {
        this.port = port;
        this.connections = connections;
        this.assess = Connection.post("/v1/assessments?record=false", body);
        this.record = Connection.post("/v1/assessments?record=true", body);
        this.echo = Connection.post("/echo", body);
    }

    public static void main(String[] arguments) throws Exception {
        try (ServiceProcess service = ServiceProcess.start("--spring.profiles.active=benchmark")) {
            System.out.printf(
                    Locale.ROOT,
                    "ready after %.1f s, %d MB%n",
                    service.started().toMillis() / 1e3,
                    service.residentMegabytes());
            HttpLoad load = new HttpLoad(
                    service.port(), Integer.parseInt(arguments[3]), Files.readAllBytes(Path.of(arguments[0])));
            load.run(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            System.out.printf(Locale.ROOT, "%d MB after the load%n", service.residentMegabytes());
        }
    }

    private void run(int warmUp, int seconds) throws Exception {
        perSecond(echo, warmUp / 3);
        perSecond(assess, warmUp / 3);
        perSecond(record, warmUp / 3);
        double assessing = 0;
        double recording = 0;
        double echoing = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            echoing += perSecond(echo, seconds / TURNS);
            assessing += perSecond(assess, seconds / TURNS);
            recording += perSecond(record, seconds / TURNS);
        }
        System.out.printf(
                Locale.ROOT,
                "%d connections: %.0f assessments a second, %.0f recorded, %.0f echoes; assessing to echoing %.2f,"
                        + " recording to assessing %.2f%n",
                connections,
                assessing / TURNS,
                recording / TURNS,
                echoing / TURNS,
                assessing / echoing,
                recording / assessing);
    }

    private double perSecond(byte[] request, int seconds) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(connections);
        try {
            long until = System.nanoTime() + seconds * 1_000_000_000L;
            List<Callable<Long>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                all.add(() -> askUntil(until, request));
            }
            long answered = 0;
            for (Future<Long> client : clients.invokeAll(all)) {
                answered += client.get();
            }
            return (double) answered / seconds;
        } finally {
            clients.shutdown();
        }
    }

    private long askUntil(long until, byte[] request) throws IOException {
        try (Connection connection = new Connection(port)) {
            long answered = 0;
            while (System.nanoTime() < until) {
                int status = connection.send(request);
                if (status != 200 && status != 201) {
                    throw new IOException("the service answered " + status);
                }
                answered++;
            }
            return answered;
        }
    }
}
