package org.sequitur.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.register.Entry;
import org.sequitur.register.Register;
import org.sequitur.register.RegisterUnavailable;
import org.sequitur.register.Stored;

class EmbeddedOutageTest {
    private static final int FILLER = 1_200_000;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in
    private Path folder;

    @Test
    void onAFullDiskNothingIsAcknowledgedAndOnceThereIsRoomRecordingGoesOn() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder);
                Register register = open(disk.folder())) {
            Path filler = Files.write(disk.folder().resolve("filler"), new byte[FILLER]);
            List<Entry> acknowledged = untilItFails(register);
            assertThat(register.standing().trouble()).isPresent();
            Files.delete(filler);
            assertThat(register.standing().trouble()).isEmpty();
            acknowledged.add(InAnyStore.record(register, Drafts.about("after")));
            assertThat(InAnyStore.all(register))
                    .isEqualTo(acknowledged.stream().map(Entry::stored).toList());
            InAnyStore.assertChained(InAnyStore.all(register));
        }
    }

    @Test
    void onAReadOnlyDiskWhatIsThereCanBeReadAndNothingIsAcknowledged() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder)) {
            try (Register register = open(disk.folder())) {
                InAnyStore.record(register, Drafts.about("before"));
            }
            disk.readOnly(true);
            try (Register register = open(disk.folder())) {
                assertThatThrownBy(() -> InAnyStore.record(register, Drafts.about("lost")))
                        .hasCauseInstanceOf(RegisterUnavailable.class);
                assertThat(register.standing().trouble()).isPresent();
                disk.readOnly(false);
                InAnyStore.record(register, Drafts.about("after"));
                assertThat(register.standing().trouble()).isEmpty();
                assertThat(InAnyStore.all(register))
                        .extracting(Stored::entry)
                        .extracting(e -> e.header().about().followUp())
                        .containsExactly("before", "after");
            }
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsTriedAgain() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("data"), "a file");
        try (Register register = open(inTheWay.resolve("register"))) {
            assertThatThrownBy(() -> InAnyStore.record(register, Drafts.about("f")))
                    .hasCauseInstanceOf(RegisterUnavailable.class);
            assertThat(register.standing().trouble()).isPresent();
            Files.delete(inTheWay);
            assertThat(InAnyStore.record(register, Drafts.about("f")).header().sequence())
                    .isEqualTo(1);
            assertThat(register.standing().trouble()).isEmpty();
        }
    }

    private static Register open(Path data) {
        Register register = Registers.open(new Store.Embedded(data), Clock.systemUTC());
        register.standing();
        return register;
    }

    private static List<Entry> untilItFails(Register register) {
        List<Entry> acknowledged = new ArrayList<>();
        try {
            while (acknowledged.size() < 10_000) {
                acknowledged.add(InAnyStore.record(register, Drafts.about("f" + acknowledged.size())));
            }
        } catch (CompletionException e) {
            assertThat(e).hasCauseInstanceOf(RegisterUnavailable.class);
        }
        assertThat(acknowledged).hasSizeBetween(1, 9_999);
        return acknowledged;
    }
}
