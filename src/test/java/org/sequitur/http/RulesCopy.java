package org.sequitur.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A folder with the shipped rules, to be edited as a lawyer would. */
final class RulesCopy {
    private static final Path SHIPPED = Path.of("rules");
    private final Path folder;

    private RulesCopy(Path folder) {
        this.folder = folder;
    }

    static RulesCopy ofTheShippedRules() {
        try {
            Path folder = Files.createTempDirectory("rules");
            folder.toFile().deleteOnExit();
            for (Path file : files(SHIPPED)) {
                Path copy = folder.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return new RulesCopy(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    void edit(String file, UnaryOperator<String> change) {
        write(file, change.apply(read(SHIPPED.resolve(file))));
    }

    void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as it was shipped. */
    void putBack(String file) {
        edit(file, text -> text);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
