package org.sequitur.followup;

/** How much of the component a measure covers; UNKNOWN stands below NONE. */
@Word(value = "How much of the component a measure covers; UNKNOWN stands below NONE", ascending = true)
public enum Coverage {
    UNKNOWN,
    NONE,
    PARTIAL,
    SUBSTANTIAL,
    FULL
}
