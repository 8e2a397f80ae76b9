package org.sequitur.followup;

/** What an item says of the claim tested. */
@Word("What an item says of the claim tested")
public enum Supports {
    SUPPORTS,
    CONTRADICTS,
    NEUTRAL,
    UNKNOWN
}
