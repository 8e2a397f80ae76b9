package org.sequitur.register;

/** An entry cannot be read any more, because what the store holds of it was changed, and not by Sequitur. Verifying tells what. */
public final class EntryDamaged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long sequence;

    EntryDamaged(long sequence, IllegalArgumentException cause) {
        super("entry " + sequence + " is damaged: " + cause.getMessage(), cause);
        this.sequence = sequence;
    }

    /** Its place in the register. */
    public long sequence() {
        return sequence;
    }
}
