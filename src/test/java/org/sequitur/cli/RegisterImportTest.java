package org.sequitur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.register.ExampleRegister;
import org.sequitur.register.Import;
import org.sequitur.register.Register;
import org.sequitur.register.Signatures;
import org.sequitur.register.Verification;
import org.sequitur.register.jdbc.Drafts;
import org.sequitur.register.jdbc.Postgres;
import org.sequitur.register.jdbc.Registers;
import org.sequitur.register.jdbc.SmallDisk;
import org.sequitur.register.jdbc.Store;

/** An import that breaks off has taken nothing, and the same import may be done again. */
class RegisterImportTest {
    private static final int ENTRIES = 1_500;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path temporary;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path export;

    @BeforeEach
    void anExport() throws IOException {
        export = temporary.resolve("export.ndjson");
        try (Register register = Registers.open(new Store.Embedded(temporary.resolve("first")), Clock.systemUTC())) {
            for (int i = 0; i < ENTRIES - 1; i++) {
                register.record(Drafts.about("f" + i).draft());
            }
            register.record(Drafts.about("last").draft()).join();
            Files.writeString(export, ExampleRegister.export(register));
        }
    }

    @Test
    void aBadLineInTheMiddleTakesNothing() throws IOException {
        List<String> lines = Files.readAllLines(export);
        lines.set(1_000, "{\"kind\":\"entry\"");
        Path bad = Files.write(temporary.resolve("bad.ndjson"), lines);
        Ran ran = imported(bad, data());
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .contains("line 1001 is no JSON: ")
                .endsWith("Nothing was taken over, because " + bad + " does not verify.\n");
        assertNothingTakenAndTakenAgain();
    }

    @Test
    void anExportThatCannotBeReadToItsEndTakesNothing() throws IOException {
        for (Store store : List.of(new Store.Embedded(data()), Postgres.database())) {
            try (Register register = Registers.open(store, Clock.systemUTC());
                    InputStream half = half()) {
                assertThatThrownBy(() -> Import.read(half, register, verification()))
                        .isInstanceOf(IOException.class)
                        .hasMessage("the disk is gone");
                assertThat(register.head().size()).isZero();
                assertThat(register.ruleBooks()).isEmpty();
                try (InputStream whole = Files.newInputStream(export)) {
                    assertThat(Import.read(whole, register, verification()).flaws())
                            .isZero();
                }
                assertThat(register.head().size()).isEqualTo(ENTRIES);
            }
        }
    }

    @Test
    void aFullDiskTakesNothing() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("small"));
        try (SmallDisk disk = SmallDisk.mounted(folder)) {
            Ran ran = imported(export, disk.folder());
            assertThat(ran.exitCode()).isEqualTo(2);
            assertThat(ran.err()).contains("cannot be used. ").endsWith("Nothing was taken over.\n");
            assertThat(Ran.register("verify", disk.folder().toString()).out())
                    .startsWith(disk.folder() + ": 0 entries, 0 rule books, 0 checkpoints.\n");
            assertThat(imported(ExampleRegister.EXPORT, disk.folder()).out())
                    .isEqualTo("Taken over into " + disk.folder() + ": 4 entries.\n");
        }
    }

    @Test
    void anImportThatIsKilledTakesNothing() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.sequitur.Sequitur",
                        "register",
                        "import",
                        "/dev/stdin",
                        "--database",
                        data().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] bytes = Files.readAllBytes(export);
        try (OutputStream in = process.getOutputStream()) {
            in.write(bytes, 0, bytes.length - 1_000);
            in.flush();
            process.destroyForcibly().waitFor();
        } catch (IOException e) {
            assertThat(e).as("closing what nobody reads any more").isNotNull();
        }
        assertThat(data().resolve("register.db")).exists();
        assertNothingTakenAndTakenAgain();
    }

    private void assertNothingTakenAndTakenAgain() {
        assertThat(Ran.register("verify", data().toString()).out())
                .startsWith(data() + ": 0 entries, 0 rule books, 0 checkpoints.\n");
        assertThat(imported(export, data()))
                .isEqualTo(new Ran(0, "Taken over into " + data() + ": " + ENTRIES + " entries.\n", ""));
        assertThat(Ran.register("verify", data().toString()).exitCode()).isZero();
    }

    private Path data() {
        return temporary.resolve("data");
    }

    private static Ran imported(Path file, Path database) {
        return Ran.register("import", file.toString(), "--database", database.toString());
    }

    private static Verification verification() {
        return new Verification(new Signatures(List.of()), flaw -> {});
    }

    /** The export up to its middle, where the disk fails. */
    private InputStream half() throws IOException {
        byte[] bytes = Files.readAllBytes(export);
        return new SequenceInputStream(new ByteArrayInputStream(bytes, 0, bytes.length / 2), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        });
    }
}
