package org.sequitur.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.register.Chain;
import org.sequitur.register.Entry;
import org.sequitur.register.NoRegister;
import org.sequitur.register.ReadableRegister;
import org.sequitur.register.Register;
import org.sequitur.register.RegisterUnavailable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever only reads a register changes nothing and disturbs nobody. */
class ReadingTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in
    private Path folder;

    @Test
    void theFileOfARegisterStaysAsItWas() throws IOException {
        Store.Embedded store = new Store.Embedded(folder);
        Entry entry = recordedIn(store);
        String before = Chain.sha256(Files.readAllBytes(store.file()));
        try (ReadableRegister reading = Registers.reading(store)) {
            assertThat(reading.entry(entry.header().id())).contains(entry);
        }
        assertThat(Chain.sha256(Files.readAllBytes(store.file()))).isEqualTo(before);
        assertThat(files()).containsExactly("register.db");

        Backup.of(store, folder.resolve("copy.db"));
        assertThat(files()).containsExactly("copy.db", "register.db");
    }

    @Test
    void aRegisterIsReadWhileAServiceRecords() {
        Store.Embedded store = new Store.Embedded(folder);
        try (Register service = Registers.open(store, Clock.systemUTC());
                ReadableRegister reading = Registers.reading(store)) {
            InAnyStore.record(service, Drafts.about("f1"));
            assertThat(reading.head()).isEqualTo(service.head());
            reading.each(1, 1, stored -> InAnyStore.record(service, Drafts.about("while it is read")));
            assertThat(reading.head()).isEqualTo(service.head());
            reading.close();
            InAnyStore.record(service, Drafts.about("afterwards"));
            assertThat(service.head().size()).isEqualTo(3);
        }
        assertThat(recordedIn(store).header().sequence()).isEqualTo(4);
    }

    @Test
    void aRegisterOnADiskThatCannotBeWrittenIsRead() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder)) {
            Store.Embedded store = new Store.Embedded(disk.folder());
            Entry entry = recordedIn(store);
            disk.readOnly(true);
            try (ReadableRegister reading = Registers.reading(store)) {
                assertThat(reading.entry(entry.header().id())).contains(entry);
            }
        }
    }

    @Test
    void whatOnlyTheLogOfARunningServiceHoldsIsReadOnSuchADiskToo() throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        try (SmallDisk disk = SmallDisk.mounted(small)) {
            try (Register service = Registers.open(new Store.Embedded(folder), Clock.systemUTC())) {
                InAnyStore.record(service, Drafts.about("f"));
                for (String file : List.of("register.db", "register.db-shm", "register.db-wal")) {
                    Files.copy(folder.resolve(file), disk.folder().resolve(file));
                }
            }
            disk.readOnly(true);
            try (ReadableRegister reading = Registers.reading(new Store.Embedded(disk.folder()))) {
                assertThat(reading.head().size()).isEqualTo(1);
            }
            disk.readOnly(false);
            Files.delete(disk.folder().resolve("register.db-shm"));
            disk.readOnly(true);
            try (ReadableRegister reading = Registers.reading(new Store.Embedded(disk.folder()))) {
                assertThatThrownBy(reading::head)
                        .hasRootCauseMessage(
                                "Copy it with register.db-wal, which lies beside it, into a folder that may be"
                                        + " written, and name that");
            }
        }
    }

    @Test
    void whatWasReadBesideAServiceThatBeganMeanwhileIsNotTrusted() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder)) {
            Store.Embedded store = new Store.Embedded(disk.folder());
            recordedIn(store);
            disk.readOnly(true);
            ReadableRegister reading = Registers.reading(store);
            assertThat(reading.head().size()).isEqualTo(1);
            disk.readOnly(false);
            try (Register service = Registers.open(store, Clock.systemUTC())) {
                InAnyStore.record(service, Drafts.about("meanwhile"));
                assertThatThrownBy(reading::close)
                        .isInstanceOf(RegisterUnavailable.class)
                        .hasRootCauseMessage("A service has opened it while it was read. Do this again");
            }
        }
    }

    @Test
    void whereThereIsNoRegisterNoneIsMade() throws Exception {
        Store.Embedded store = new Store.Embedded(folder);
        assertNone(store);
        assertThat(files()).isEmpty();

        Files.createFile(store.file());
        assertNone(store);
        assertThat(store.file()).isEmptyFile();

        Files.writeString(store.file(), "a letter, and no database at all");
        try (ReadableRegister reading = Registers.reading(store)) {
            assertThatThrownBy(reading::head).isInstanceOf(RegisterUnavailable.class);
        }
    }

    @Test
    void onAServerWithoutARegisterNoTableIsMade() {
        Store.Server store = Postgres.database();
        assertNone(store);
        assertThat(Postgres.owner(store)
                        .queryForList("select tablename from pg_tables where schemaname = 'public'", String.class))
                .isEmpty();
    }

    @Test
    void onAServerTheRightToSelectIsEnough() {
        Store.Server store = Postgres.database();
        Entry entry = recordedIn(store);
        JdbcTemplate owner = Postgres.owner(store);
        owner.execute("drop role if exists auditor");
        owner.execute("create role auditor login");
        owner.execute("grant select on all tables in schema public to auditor");
        Store.Server auditors = new Store.Server(store.url(), Optional.of("auditor"), Optional.empty());
        try (ReadableRegister reading = Registers.reading(auditors)) {
            assertThat(reading.entry(entry.header().id())).contains(entry);
        }
        owner.execute("drop owned by auditor");
    }

    @Test
    void onAServerNothingCanBeWritten() {
        Store.Server store = Postgres.database();
        recordedIn(store);
        try (Database database = OpeningToRead.open(store)) {
            assertThatThrownBy(() -> database.reader().execute("create table other (a int)"))
                    .hasMessageContaining("read-only transaction");
        }
    }

    private static Entry recordedIn(Store store) {
        try (Register register = Registers.open(store, Clock.systemUTC())) {
            return InAnyStore.record(register, Drafts.about("f"));
        }
    }

    private static void assertNone(Store store) {
        try (ReadableRegister reading = Registers.reading(store)) {
            assertThatThrownBy(reading::head)
                    .isInstanceOf(NoRegister.class)
                    .hasMessage("there is no register in " + store.name());
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
