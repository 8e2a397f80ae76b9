package org.sequitur.register;

import java.util.OptionalLong;

/**
 * Something in a register that is not as it was recorded.
 *
 * @param sequence the entry that it is about, if it is about one
 * @param what a whole sentence
 */
public record Flaw(OptionalLong sequence, String what) {
    static Flaw of(long sequence, String what) {
        return new Flaw(OptionalLong.of(sequence), what);
    }

    static Flaw elsewhere(String what) {
        return new Flaw(OptionalLong.empty(), what);
    }

    @Override
    public String toString() {
        return sequence.isPresent() ? "entry " + sequence.getAsLong() + ": " + what : what;
    }
}
