package org.sequitur.register;

/** Where a register was to be read, there is none. */
public final class NoRegister extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoRegister(String store) {
        super("there is no register in " + store);
    }
}
