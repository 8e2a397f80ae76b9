package org.sequitur.rulebook;

/** A rule file, or a part of it, cannot be read on; says where, and what to write instead. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final int at;

    Unreadable(Token at, String message) {
        super(message);
        this.at = at.at();
    }

    void report(RuleText file) {
        file.problem(at, String.valueOf(getMessage()));
    }
}
