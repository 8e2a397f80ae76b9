package org.sequitur.register;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Holds what checkpoints say against the entries, which come one after the other. */
final class CheckpointCheck {
    private final Signatures signatures;
    private final Consumer<Flaw> told;
    private final TreeMap<Long, List<Checkpoint>> ahead = new TreeMap<>();
    private final TreeMap<Signatures.Verdict, Long> verdicts = new TreeMap<>();
    private long count;

    CheckpointCheck(Signatures signatures, Consumer<Flaw> told) {
        this.signatures = signatures;
        this.told = told;
    }

    /** A checkpoint, after the entry with this number and hash came. */
    void take(Checkpoint checkpoint, long last, String hash) {
        count++;
        Signatures.Verdict verdict = signatures.of(checkpoint);
        verdicts.merge(verdict, 1L, Long::sum);
        if (verdict == Signatures.Verdict.WRONG) {
            told.accept(Flaw.elsewhere("The " + name(checkpoint)
                    + " was altered or forged: its signature does not fit the key " + checkpoint.key() + "."));
        }
        if (checkpoint.size() == last) {
            compare(checkpoint, hash);
        } else {
            ahead.computeIfAbsent(checkpoint.size(), s -> new ArrayList<>()).add(checkpoint);
        }
    }

    void reached(long sequence, String hash) {
        List<Checkpoint> here = ahead.remove(sequence);
        if (here != null) {
            here.forEach(c -> compare(c, hash));
        }
    }

    private void compare(Checkpoint checkpoint, String hash) {
        if (!checkpoint.head().equals(hash)) {
            told.accept(Flaw.of(
                    checkpoint.size(),
                    "The " + name(checkpoint) + " says that it has the hash " + checkpoint.head() + ", but it has "
                            + hash + ". This entry, or one before it, was replaced."));
        }
    }

    /** No more entries come; the highest number among them was this. */
    void end(long highest) {
        ahead.values().forEach(some -> some.forEach(c -> told.accept(never(c, highest))));
    }

    private static Flaw never(Checkpoint checkpoint, long highest) {
        if (checkpoint.size() > highest) {
            return Flaw.elsewhere("The end was cut off: the " + name(checkpoint) + " was made after entry "
                    + checkpoint.size() + ", but the last one here is " + highest + ".");
        }
        return Flaw.elsewhere("The " + name(checkpoint) + " could not be held against entry " + checkpoint.size()
                + ", which is missing, or stands before another than its own.");
    }

    private static String name(Checkpoint checkpoint) {
        return "checkpoint of " + CheckpointText.time(checkpoint.madeAt());
    }

    long count() {
        return count;
    }

    SortedMap<Signatures.Verdict, Long> signatures() {
        return verdicts;
    }
}
