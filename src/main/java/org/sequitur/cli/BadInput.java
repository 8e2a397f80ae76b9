package org.sequitur.cli;

/** What was named on the command line cannot be used; the message says why, and what to name instead. */
final class BadInput extends Exception {
    private static final long serialVersionUID = 1L;

    BadInput(String message) {
        super(message);
    }
}
