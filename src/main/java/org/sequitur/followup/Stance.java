package org.sequitur.followup;

/** What the State says of the recommendation. */
@Word("What the State says of the recommendation")
public enum Stance {
    ACCEPTS,
    SILENT,
    DEFENDS_EXISTING_LAW,
    DISPUTES_FINDING,
    REJECTS_RECOMMENDATION,
    UNKNOWN
}
