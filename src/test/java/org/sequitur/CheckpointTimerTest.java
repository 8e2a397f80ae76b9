package org.sequitur;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.register.Checkpointing;
import org.sequitur.register.ExampleRegister;
import org.sequitur.register.Register;
import org.sequitur.register.SigningKey;
import org.sequitur.register.jdbc.Registers;
import org.sequitur.register.jdbc.Store;

/** Checkpoints at intervals, and the key that is set for them. */
class CheckpointTimerTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path data;

    @Test
    void oneIsMadeAfterAnIntervalAndNoneWhileNothingIsRecorded() throws Exception {
        String export;
        try (Register example = ExampleRegister.in(data.resolve("example"))) {
            export = ExampleRegister.export(example);
        }
        String entries = export.lines()
                .filter(line -> !line.contains("\"kind\":\"checkpoint\""))
                .reduce("", (a, b) -> a + b + "\n");
        try (Register register = Registers.open(new Store.Embedded(data), Clock.systemUTC())) {
            SigningKey key = SigningKey.fresh(new SecureRandom());
            CheckpointTimer timer = new CheckpointTimer(
                    new Checkpointing(register, () -> key, Clock.systemUTC()), Duration.ofMillis(20));
            timer.start();
            Thread.sleep(200);
            assertThat(register.checkpoints()).isEmpty();

            ExampleRegister.take(entries, register);
            for (int i = 0; i < 500 && register.checkpoints().isEmpty(); i++) {
                Thread.sleep(20);
            }
            Thread.sleep(200);
            timer.stop();
            assertThat(timer.isRunning()).isFalse();
            assertThat(register.checkpoints()).hasSize(1);
            assertThat(register.checkpoints().get(0).size()).isEqualTo(4);
        }
    }

    @Test
    void theKeyThatIsSetSigns() throws Exception {
        SigningKey key = SigningKey.fresh(new SecureRandom());
        Path file = Files.writeString(data.resolve("key"), key.pem());
        assertThat(new RegisterSettings(file, Duration.ofHours(1))
                        .source(data)
                        .key()
                        .pem())
                .isEqualTo(key.pem());
        assertThat(new RegisterSettings(null, Duration.ofHours(1))
                        .source(data)
                        .key()
                        .pem())
                .isNotEqualTo(key.pem());
        assertThat(data.resolve("register.key")).exists();
    }

    @Test
    void aSettingThatCannotBeUsedIsToldAtTheStart() {
        assertThatThrownBy(() -> new RegisterSettings(data.resolve("nothing"), Duration.ofHours(1)).source(data))
                .isInstanceOfSatisfying(
                        SettingRefused.class,
                        refused -> assertThat(requireNonNull(new SettingRefused.Analyzer().analyze(refused))
                                        .getAction())
                                .contains("openssl genpkey -algorithm ed25519"));
        assertThatThrownBy(() -> new RegisterSettings(null, Duration.ZERO)).isInstanceOf(SettingRefused.class);
    }
}
