package org.sequitur.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What signs the end of a register, and when. */
class CheckpointingTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path data;

    @Test
    void aCheckpointIsMadeAtAnIntervalOnlyIfSomethingWasRecorded() {
        try (Register register = ExampleRegister.in(data)) {
            Checkpointing checkpointing = checkpointing(register);
            assertThat(checkpointing.makeIfMoved())
                    .as("the example ends with a checkpoint")
                    .isEmpty();
            Checkpoint onDemand = checkpointing.make();
            assertThat(register.checkpoints()).hasSize(3).last().isEqualTo(onDemand);
            assertThat(onDemand.size()).isEqualTo(4);
            assertThat(checkpointing.published().signed(onDemand)).isTrue();
        }
    }

    @Test
    void theKeyIsMadeOnceAndOnlyItsOwnerMayReadIt() throws IOException {
        SigningKey key = KeyFile.in(data, new SecureRandom());
        assertThat(KeyFile.in(data, new SecureRandom()).pem()).isEqualTo(key.pem());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("register.key"))))
                .isEqualTo("rw-------");
        assertThat(data.resolve("register.pub")).hasContent(key.published().pem());
        assertThat(PublishedKey.read(key.published().pem()).id())
                .isEqualTo(key.published().id());
    }

    @Test
    void aKeyThatCannotBeReadStopsCheckpointsAndNothingElse() {
        try (Register register = ExampleRegister.in(data)) {
            Checkpointing checkpointing = new Checkpointing(
                    register,
                    () -> {
                        throw new IOException("the disk is away");
                    },
                    Clock.systemUTC());
            assertThatThrownBy(checkpointing::make).isInstanceOf(RegisterUnavailable.class);
            assertThat(register.checkpoints()).hasSize(2);
        }
    }

    @Test
    void aKeyOfAnotherKindIsRefused() throws IOException {
        Path file = Files.writeString(
                data.resolve("other"), ExampleRegister.key().published().pem());
        assertThatThrownBy(() -> KeyFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no line -----BEGIN PRIVATE KEY-----");
        assertThatThrownBy(() -> PublishedKey.read("{\"id\": \"x\"}")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Checkpointing checkpointing(Register register) {
        SigningKey key = ExampleRegister.key();
        return new Checkpointing(register, () -> key, Clock.systemUTC());
    }

    @Test
    void checkpointsAreReadAsTheServiceGivesThem() throws IOException {
        String line = Files.readString(ExampleRegister.CHECKPOINT);
        List<Checkpoint> one = ExportReader.checkpoints(line);
        assertThat(one).hasSize(1);
        assertThat(ExportReader.checkpoints(line + line)).containsExactly(one.get(0), one.get(0));
        assertThat(ExportReader.checkpoints("{\"checkpoints\":[" + line + "," + line + "]}"))
                .hasSize(2);
        assertThatThrownBy(() -> ExportReader.checkpoints("{}")).isInstanceOf(IllegalArgumentException.class);
    }
}
