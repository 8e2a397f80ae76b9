package org.sequitur.register;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sequitur.rulebook.RuleBook;

/**
 * Looks whether a register is as it was recorded. It is shown the parts one after the other, tells every flaw as soon as it
 * sees it, and remembers no entry but the last.
 */
public final class Verification implements ExportReader.Parts {
    private final Consumer<Flaw> told;
    private final CheckpointCheck checkpoints;
    private final Places places = new Places();
    private final Set<String> books = new HashSet<>();
    private final Set<String> missingBooks = new HashSet<>();
    private long entries;
    private long flaws;
    private String hash = Chain.BEGINNING;

    /**
     * What was looked at.
     *
     * @param last the number of the last entry, and {@code head} its hash
     * @param signatures what became of the signatures of the checkpoints
     */
    public record Result(
            long entries,
            long last,
            String head,
            long ruleBooks,
            long checkpoints,
            SortedMap<Signatures.Verdict, Long> signatures,
            long flaws) {}

    /**
     * Begins.
     *
     * @param signatures the keys with which checkpoints are checked
     */
    public Verification(Signatures signatures, Consumer<Flaw> told) {
        this.told = told;
        this.checkpoints = new CheckpointCheck(signatures, this::tell);
    }

    /** A rule book; it comes before the first entry that was made under it. */
    @Override
    public void ruleBook(RuleBookText book) {
        String version = RuleBook.version(new TreeMap<>(book.files()));
        if (!version.equals(book.version())) {
            tell(Flaw.elsewhere(
                    "The rule book " + book.version() + " was replaced or altered: its files give " + version + "."));
        }
        books.add(book.version());
    }

    /** A checkpoint, before the entry that it is about or right after it. */
    @Override
    public void checkpoint(Checkpoint checkpoint) {
        checkpoints.take(checkpoint, places.last(), hash);
    }

    @Override
    public void entry(Stored stored) {
        EntryCheck check = EntryCheck.of(stored);
        long sequence =
                check.intact() ? check.header().map(Header::sequence).orElse(stored.sequence()) : stored.sequence();
        long before = places.last();
        check.wrong().forEach(w -> tell(Flaw.of(sequence, w)));
        places.take(sequence).ifPresent(w -> tell(Flaw.of(sequence, w)));
        check.header().ifPresent(header -> {
            book(sequence, header.versions().rulebook());
            if (check.intact() && before == sequence - 1 && !header.previous().equals(hash)) {
                tell(Flaw.of(sequence, broken(before, header.previous())));
            }
        });
        entries++;
        hash = stored.hash();
        checkpoints.reached(sequence, hash);
    }

    /** An entry in a database, where lists of their own find it. */
    void listed(Listed entry) {
        entry(entry.stored());
        ListCheck.of(entry).forEach(w -> tell(Flaw.of(entry.stored().sequence(), w)));
    }

    private String broken(long before, String previous) {
        return before == 0
                ? "It is not the beginning: it names an entry before it, with the hash " + previous + "."
                : "The chain is broken: it names the hash " + previous + " of the entry before it, but entry " + before
                        + " has " + hash + ". Entry " + before + " was altered or replaced.";
    }

    private void book(long sequence, String version) {
        if (!books.contains(version) && missingBooks.add(version)) {
            tell(Flaw.of(sequence, "The rule book " + version + " under which it was made is missing."));
        }
    }

    /** Something that should be a part and cannot be read as one. */
    @Override
    public void unreadable(String what) {
        tell(Flaw.elsewhere(what));
    }

    /** There is no more: now it is seen what is missing. */
    public Result end() {
        for (Map.Entry<Long, Long> gap : places.missing().entrySet()) {
            tell(Flaw.of(gap.getKey(), gone(gap.getKey(), gap.getValue())));
        }
        checkpoints.end(places.highest());
        return new Result(
                entries, places.last(), hash, books.size(), checkpoints.count(), checkpoints.signatures(), flaws);
    }

    private static String gone(long from, long to) {
        return from == to ? "It is missing." : "It and all entries up to " + to + " are missing.";
    }

    /** Whether no flaw has been seen so far. */
    boolean intact() {
        return flaws == 0;
    }

    private void tell(Flaw flaw) {
        flaws++;
        told.accept(flaw);
    }
}
