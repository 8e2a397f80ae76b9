package org.sequitur.followup;

/** How far a judgment is enforced. */
@Word("How far a judgment is enforced")
public enum Enforcement {
    FULL,
    PARTIAL,
    NONE,
    UNKNOWN
}
