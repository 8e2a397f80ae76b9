package org.sequitur.followup;

/** What a State under review said of a recommendation. */
@Word("What a State under review said of a recommendation")
public enum UprPosition {
    SUPPORTED,
    SUPPORTED_IN_PART,
    NOTED,
    PENDING,
    UNCLEAR,
    UNKNOWN
}
