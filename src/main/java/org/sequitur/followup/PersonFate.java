package org.sequitur.followup;

/** What became of a disappeared person. */
@Word("What became of a disappeared person")
public enum PersonFate {
    NOT_LOCATED,
    LOCATED_DETAINED,
    LOCATED_FREE,
    FOUND_DEAD,
    UNKNOWN
}
