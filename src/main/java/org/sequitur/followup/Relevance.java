package org.sequitur.followup;

/** Whether a measure is on the point. */
@Word("Whether a measure is on the point")
public enum Relevance {
    ON_POINT,
    RELATED_ONLY,
    OFF_POINT,
    UNKNOWN
}
