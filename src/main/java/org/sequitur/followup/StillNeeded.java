package org.sequitur.followup;

/** What the component still lacks. */
@Word("What the component still lacks")
public enum StillNeeded {
    NOTHING,
    INFORMATION,
    ACTION,
    UNKNOWN
}
