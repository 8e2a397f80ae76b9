package org.sequitur.register.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.ServiceProcess;

/** The service is killed while four callers record. Twenty times over: {@link CrashEnduranceTest}. */
class CrashTest {
    /** Starts in half the time, as it compiles less. */
    private static final List<String> QUICK = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path data;

    @Test
    void whatWasAcknowledgedOutlivesAKill() throws Exception {
        Crashes crashes = new Crashes(
                List.of(Files.readString(Path.of("test-fixtures/example-1/request.json"))),
                QUICK,
                "--sequitur.self-check=false",
                "--sequitur.data=" + data);
        ServiceProcess service = crashes.start();
        try {
            crashes.underLoad(service, Duration.ofMillis(1_500), ServiceProcess::kill);
            service = crashes.start();
            crashes.assertNothingLost(service);
        } finally {
            service.kill();
        }
        assertThat(crashes.acknowledged()).isPositive();
    }
}
