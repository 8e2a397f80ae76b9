package org.sequitur.followup;

/** Which claim an item speaks to. */
@Word("Which claim an item speaks to")
public enum Point {
    ADOPTION,
    PRACTICE,
    OUTCOME,
    UNKNOWN
}
