package org.sequitur.register;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sequitur.register.jdbc.Registers;
import org.sequitur.register.jdbc.Store;
import org.sequitur.rulebook.RuleBook;

/** A small register that is the same to the byte whenever it is made: four entries, two rule books, two checkpoints. */
public final class ExampleRegister {
    public static final Path FOLDER = Path.of("test-fixtures/register");
    public static final Path EXPORT = FOLDER.resolve("example.ndjson");
    public static final Path KEY = FOLDER.resolve("key.pem");
    public static final Path CHECKPOINT = FOLDER.resolve("checkpoint.json");
    private static final Instant START = Instant.parse("2026-03-20T09:00:00Z");
    private static final String ID = "5f1d8c9e-4d0b-4a53-9c5e-0f6a2b7c1d3e";
    private static final List<String> STATES = List.of("XXA", "Côte \"X\"\t’Ivoire", "XXB", "XXA");

    private ExampleRegister() {}

    /** Records it in a folder, and leaves it open. */
    public static Register in(Path folder) {
        return in(new Store.Embedded(folder));
    }

    public static Register in(Store store) {
        Register register = Registers.open(store, new Ticking(START, Duration.ofMinutes(1)));
        for (int i = 0; i < STATES.size(); i++) {
            register.record(draft(i)).join();
            if (i % 2 == 1) {
                Head head = register.head();
                register.keep(key().sign(
                                new Head(ID, head.size(), head.hash(), head.recordedAt()), START.plusSeconds(600 + i)));
            }
        }
        return register;
    }

    public static SigningKey key() {
        return SigningKey.fresh(new AlwaysSeven());
    }

    public static String export(Register register) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Export.write(register, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Takes over what was exported. */
    public static void take(String export, Register register) {
        try (InputStream in = new ByteArrayInputStream(export.getBytes(StandardCharsets.UTF_8))) {
            Import.read(in, register, new Verification(new Signatures(List.of()), flaw -> {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Draft draft(int i) {
        String id = "019d0a00-0000-7000-8000-00000000000" + (i + 1);
        LocalDate day = LocalDate.of(2026, 3, 1 + i);
        RuleBookText book = book(i < 2 ? "D" : "OVERDUE");
        return new Draft(
                id,
                "local",
                new About("x-co", STATES.get(i), "follow-up-" + i, day, day, day, Optional.of("v1")),
                new Versions(book.version(), "sha256:m" + (i < 2 ? 1 : 2), "drools 1", "0.1.0"),
                new Asked(i == 0, false, Optional.empty(), Optional.empty()),
                Canonical.of("{\"asOf\": \"" + day + "\", \"followUp\": {\"id\": \"follow-up-" + i
                        + "\", \"share\": 0.10, \"state\": \"Côte d’Ivoire\"}}"),
                Document.of(
                        "{\"id\":\"" + id + "\",\"components\":[{\"component\":\"a\",\"outcome\":\"GRADED\",\"grade\":"
                                + "{\"code\":\"" + (i < 2 ? "D" : "OVERDUE") + "\"},\"noGrade\":null,\"reasons\":"
                                + "[{\"rule\":\"x-co/grade/silent\"}]}],\"trace\":{\"rules\":[]}}"),
                book);
    }

    private static RuleBookText book(String grade) {
        TreeMap<String, String> files = new TreeMap<>(Map.of(
                "un/x-co/mechanism.yaml",
                "code: x-co\ntitle: \"Only an example\"\n",
                "un/x-co/grade/silent.drl",
                "rule \"silent\"\n  @concludes(\"" + grade + "\")\nwhen then end\n"));
        return new RuleBookText(RuleBook.version(files), files);
    }

    private static final class AlwaysSeven extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) 7);
        }
    }
}
