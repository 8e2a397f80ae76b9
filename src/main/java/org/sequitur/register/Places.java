package org.sequitur.register;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which sequence numbers came, in which order, and which did not come. Remembers no more than what is missing. */
final class Places {
    private final TreeMap<Long, Long> missing = new TreeMap<>();
    private long highest;
    private long last;

    long highest() {
        return highest;
    }

    /** The number that came last. */
    long last() {
        return last;
    }

    /** Takes the next number; what is wrong with it where it stands. */
    Optional<String> take(long sequence) {
        long before = last;
        last = sequence;
        if (sequence > highest) {
            if (sequence > highest + 1) {
                missing.put(highest + 1, sequence - 1);
            }
            highest = sequence;
            return Optional.empty();
        }
        return Optional.of(
                wasMissing(sequence)
                        ? "It stands after entry " + before + ": entries were swapped or moved."
                        : "An entry with this number came before; each number is given once.");
    }

    private boolean wasMissing(long sequence) {
        Map.Entry<Long, Long> gap = missing.floorEntry(sequence);
        if (gap == null || gap.getValue() < sequence) {
            return false;
        }
        missing.remove(gap.getKey());
        if (gap.getKey() < sequence) {
            missing.put(gap.getKey(), sequence - 1);
        }
        if (sequence < gap.getValue()) {
            missing.put(sequence + 1, gap.getValue());
        }
        return true;
    }

    /** What never came: the first number of each gap with its last. */
    Map<Long, Long> missing() {
        return missing;
    }
}
