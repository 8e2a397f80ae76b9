package org.sequitur.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.sequitur.rulebook.CompiledSet;
import org.sequitur.rulebook.CompiledSets;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleBookRejected;

/**
 * The sets of the shipped rules as they were compiled when Sequitur was built: one archive each, named by the digest of the
 * text that the engine was given.
 */
public final class PackedSets implements CompiledSets {
    private static final String PACKED = "/sequitur/compiled/";
    private static final String MODEL = "model";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public Optional<CompiledSet> of(String digest) {
        try (InputStream in = PackedSets.class.getResourceAsStream(PACKED + digest)) {
            return in == null ? Optional.empty() : Optional.of(read(new ZipInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Called when Sequitur is built, with the rules folder and the folder of the built classes. */
    public static void main(String[] arguments) throws IOException, RuleBookRejected {
        Path into = Path.of(arguments[1] + PACKED);
        Files.createDirectories(into);
        try {
            RuleBook book = RuleBook.read(RulesFolder.read(Path.of(arguments[0])));
            for (Map.Entry<String, CompiledSet> set : book.compiledUnless(digest -> Files.exists(into.resolve(digest)))
                    .entrySet()) {
                write(set.getValue(), into.resolve(set.getKey()));
            }
        } catch (RuleBookRejected rejected) {
            rejected.problems().forEach(System.err::println);
            throw rejected;
        }
    }

    private static CompiledSet read(ZipInputStream archive) throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        String model = "";
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            byte[] bytes = archive.readAllBytes();
            if (entry.getName().equals(MODEL)) {
                model = new String(bytes, StandardCharsets.UTF_8);
            } else {
                classes.put(entry.getName(), bytes);
            }
        }
        return new CompiledSet(model, classes);
    }

    /** The same set gives the same bytes: entries in order, without a time. */
    private static void write(CompiledSet set, Path file) throws IOException {
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(file))) {
            put(archive, MODEL, set.model().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> entry : set.classes().entrySet()) {
                put(archive, entry.getKey(), entry.getValue());
            }
        }
    }

    private static void put(ZipOutputStream archive, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        archive.putNextEntry(entry);
        archive.write(bytes);
        archive.closeEntry();
    }
}
