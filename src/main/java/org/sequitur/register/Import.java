package org.sequitur.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes over all parts of an export, each as it stands, and verifies them meanwhile: all of them or nothing. */
public final class Import implements ExportReader.Parts {
    private static final int MOST_AT_ONCE = 200;
    private static final int MOST_BYTES_AT_ONCE = 1 << 24;

    private final Register.Taking taking;
    private final Verification verification;
    private final List<RuleBookText> books = new ArrayList<>();
    private final List<Stored> entries = new ArrayList<>();
    private int bytes;

    /** Ends the work, so that nothing is taken: because of flaws, or because the export cannot be read. */
    private static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Verification.Result result;
        private final transient Optional<IOException> why;

        BrokenOff(Verification.Result result, Optional<IOException> why) {
            super("nothing is taken", why.orElse(null), false, false);
            this.result = result;
            this.why = why;
        }
    }

    private Import(Register.Taking taking, Verification verification) {
        this.taking = taking;
        this.verification = verification;
    }

    /**
     * Takes an export into an empty register. If it has a flaw, or whatever breaks it off, nothing is taken.
     *
     * @param verification is told what flaws there are
     * @throws IOException if the export cannot be read
     */
    public static Verification.Result read(InputStream export, Register into, Verification verification)
            throws IOException {
        List<Verification.Result> result = new ArrayList<>();
        try {
            into.take(taking -> result.add(new Import(taking, verification).all(export)));
            return result.get(0);
        } catch (BrokenOff e) {
            if (e.why.isPresent()) {
                throw e.why.get();
            }
            return e.result;
        }
    }

    private Verification.Result all(InputStream export) {
        Optional<IOException> why = Optional.empty();
        try {
            ExportReader.read(export, this);
            store();
        } catch (IOException e) {
            why = Optional.of(e);
        }
        Verification.Result result = verification.end();
        if (why.isPresent() || result.flaws() > 0) {
            throw new BrokenOff(result, why);
        }
        return result;
    }

    @Override
    public void ruleBook(RuleBookText book) {
        verification.ruleBook(book);
        books.add(book);
    }

    @Override
    public void entry(Stored entry) {
        verification.entry(entry);
        entries.add(entry);
        bytes += entry.request().bytes().length + entry.assessment().bytes().length;
        if (entries.size() == MOST_AT_ONCE || bytes > MOST_BYTES_AT_ONCE) {
            store();
        }
    }

    /** Entries before it are stored first, so that no checkpoint is ever ahead of them. */
    @Override
    public void checkpoint(Checkpoint checkpoint) {
        verification.checkpoint(checkpoint);
        store();
        if (verification.intact()) {
            taking.checkpoint(checkpoint);
        }
    }

    @Override
    public void unreadable(String what) {
        verification.unreadable(what);
    }

    /** After a flaw the rest is only looked at. */
    private void store() {
        if (verification.intact() && !(entries.isEmpty() && books.isEmpty())) {
            taking.entries(entries, books);
        }
        entries.clear();
        books.clear();
        bytes = 0;
    }
}
