package org.sequitur.followup;

/** How an item stands to the State's account. */
@Word("How an item stands to the State's account")
public enum ToState {
    CONFIRMS,
    CONTRADICTS,
    ADDS,
    NONE,
    UNKNOWN
}
