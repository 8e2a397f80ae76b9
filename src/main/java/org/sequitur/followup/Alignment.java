package org.sequitur.followup;

/** Whose side a source stands on. */
@Word("Whose side a source stands on")
public enum Alignment {
    STATE,
    VICTIM_SIDE,
    THIRD_PARTY,
    UNKNOWN
}
