package org.sequitur.register;

/** The idempotency key stands for another request. */
public final class KeyUsed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KeyUsed() {
        super("the idempotency key stands for another request", null, false, false);
    }
}
