package org.sequitur.register.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.ServiceProcess;
import org.sequitur.register.RealEntries;

/** Twenty kills under the load of four callers, on each database; and one of the database server itself. */
@Tag("endurance")
class CrashEnduranceTest {
    private static final int KILLS = 20;
    private static final Duration LONGEST_RESTART = Duration.ofSeconds(10);
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path data;

    @Test
    void anEmbeddedRegisterLosesNothingInTwentyKills() throws Exception {
        Crashes crashes = new Crashes(RealEntries.requests(), OPTIONS, "--sequitur.data=" + data);
        ServiceProcess service = killedAgainAndAgain(crashes);
        service.kill();
        report("embedded", crashes);
    }

    @Test
    void aRegisterOnPostgresLosesNothingInTwentyKillsNorInOneOfTheServer() throws Exception {
        EmbeddedPostgres server = postgres(0);
        Crashes crashes = new Crashes(
                RealEntries.requests(),
                OPTIONS,
                "--sequitur.data=" + data.resolve("data"),
                "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"));
        ServiceProcess service = killedAgainAndAgain(crashes);
        crashes.underLoad(service, Duration.ofSeconds(3), s -> kill(server));
        try (EmbeddedPostgres again = postgres(server.getPort())) {
            service.waitUntilReady();
            crashes.assertNothingLost(service);
            crashes.assertNothingEverLost(service);
        } finally {
            service.kill();
        }
        report("PostgreSQL", crashes);
    }

    private static ServiceProcess killedAgainAndAgain(Crashes crashes) throws Exception {
        ServiceProcess service = crashes.start();
        boolean held = false;
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                crashes.underLoad(service, Duration.ofMillis(2_000 + 730 * kill % 3_000), ServiceProcess::kill);
                service = crashes.start();
                crashes.assertNothingLost(service);
            }
            crashes.assertNothingEverLost(service);
            held = true;
            return service;
        } finally {
            if (!held) {
                service.kill();
            }
        }
    }

    private static void report(String store, Crashes crashes) {
        System.out.println(store + ": " + crashes);
        assertThat(crashes.acknowledged()).isGreaterThan(KILLS);
        assertThat(crashes.slowestRestart()).isLessThanOrEqualTo(LONGEST_RESTART);
    }

    private EmbeddedPostgres postgres(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    /** All its processes end with the first. */
    private static void kill(EmbeddedPostgres server) throws Exception {
        server.getProcess().destroyForcibly().waitFor();
        server.close();
    }
}
