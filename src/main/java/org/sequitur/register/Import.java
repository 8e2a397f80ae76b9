package org.sequitur.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Takes all parts of an export into an empty register, each as it stands. The export was verified before. */
public final class Import implements ExportReader.Parts {
    private static final int MOST_AT_ONCE = 200;
    private static final int MOST_BYTES_AT_ONCE = 1 << 24;

    private final Register register;
    private final List<RuleBookText> books = new ArrayList<>();
    private final List<Stored> entries = new ArrayList<>();
    private int bytes;

    private Import(Register register) {
        this.register = register;
    }

    /** @throws IOException if the export cannot be read */
    public static void read(InputStream export, Register into) throws IOException {
        Import parts = new Import(into);
        ExportReader.read(export, parts);
        parts.store();
    }

    @Override
    public void ruleBook(RuleBookText book) {
        books.add(book);
    }

    @Override
    public void entry(Stored entry) {
        entries.add(entry);
        bytes += entry.request().bytes().length + entry.assessment().bytes().length;
        if (entries.size() == MOST_AT_ONCE || bytes > MOST_BYTES_AT_ONCE) {
            store();
        }
    }

    /** Entries before it are stored first, so that no checkpoint is ever ahead of them. */
    @Override
    public void checkpoint(Checkpoint checkpoint) {
        store();
        register.keep(checkpoint);
    }

    @Override
    public void unreadable(String what) {
        throw new IllegalStateException("this export was not verified: " + what);
    }

    private void store() {
        if (!entries.isEmpty() || !books.isEmpty()) {
            register.take(entries, books);
            entries.clear();
            books.clear();
            bytes = 0;
        }
    }
}
