package org.sequitur.cli;

/** What was named on the command line cannot be used; the message says why, and what to name instead. */
final class BadInput extends Exception {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    BadInput(String message) {
        this(Console.BAD_INPUT, message);
    }

    private BadInput(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The rules themselves hold mistakes. */
    static BadInput wrongRules(String message) {
        return new BadInput(Console.WRONG, message);
    }

    int exitCode() {
        return exitCode;
    }
}
