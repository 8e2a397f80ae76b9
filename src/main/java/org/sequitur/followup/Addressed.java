package org.sequitur.followup;

/** How far a reply addresses a component. */
@Word("How far a reply addresses a component")
public enum Addressed {
    FULLY,
    PARTLY,
    NOT_AT_ALL,
    UNKNOWN
}
