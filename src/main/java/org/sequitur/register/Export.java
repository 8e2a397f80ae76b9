package org.sequitur.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * A whole register as lines: each rule book before the first entry that was made under it, each checkpoint after the last
 * entry that it is about. Holds one line at a time.
 */
public final class Export {
    private final ReadableRegister register;
    private final OutputStream out;
    private final Set<String> books = new HashSet<>();
    private final Deque<Checkpoint> checkpoints = new ArrayDeque<>();

    private Export(ReadableRegister register, OutputStream out) {
        this.register = register;
        this.out = out;
    }

    /**
     * Writes all that is recorded when it begins.
     *
     * @return how many entries there are
     * @throws IOException if it cannot be written
     */
    public static long write(ReadableRegister register, OutputStream out) throws IOException {
        try {
            return new Export(register, out).all();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private long all() {
        // A checkpoint made meanwhile would be ahead of the entries that are written.
        register.checkpoints().stream()
                .sorted(Comparator.comparingLong(Checkpoint::size))
                .forEach(checkpoints::add);
        long size = register.head().size();
        checkpointsUpTo(0);
        register.each(1, size, this::entry);
        checkpointsUpTo(Long.MAX_VALUE);
        return size;
    }

    private void entry(Stored entry) {
        book(entry);
        line(ExportLines.of(entry));
        checkpointsUpTo(entry.sequence());
    }

    /** A header that cannot be read names no book; whoever verifies the export will be told. */
    private void book(Stored entry) {
        try {
            String version = entry.entry().header().versions().rulebook();
            if (books.add(version)) {
                register.ruleBook(version).ifPresent(book -> line(ExportLines.of(book)));
            }
        } catch (IllegalArgumentException e) {
            return;
        }
    }

    private void checkpointsUpTo(long size) {
        while (!checkpoints.isEmpty() && checkpoints.element().size() <= size) {
            line(ExportLines.of(checkpoints.remove()));
        }
    }

    private void line(byte[] line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
