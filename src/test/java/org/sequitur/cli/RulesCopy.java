package org.sequitur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the shipped rules that a test may change. */
record RulesCopy(Path folder) {
    static final Path SHIPPED = Path.of("rules");

    static RulesCopy in(Path temporary) {
        Path folder = temporary.resolve("my-rules");
        try (Stream<Path> all = Files.walk(SHIPPED)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                Path copy = folder.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RulesCopy(folder);
    }

    /** Writes a file, new or in place of the one there. */
    RulesCopy with(String path, String text) {
        try {
            Files.writeString(folder.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Replaces one text in a file; the text must stand there. */
    RulesCopy replacing(String path, String old, String changed) {
        String text = text(path);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(path + " does not say " + old);
        }
        return with(path, text.replace(old, changed));
    }

    String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
