package org.sequitur.followup;

/** Whether a measure leads towards what was asked. */
@Word("Whether a measure leads towards what was asked")
public enum Direction {
    TOWARDS,
    NEUTRAL,
    CONTRARY,
    UNKNOWN
}
