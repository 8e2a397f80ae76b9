package org.sequitur.followup;

/** Whether a component helps individuals or everybody. */
@Word("Whether a component helps individuals or everybody")
public enum Scope {
    INDIVIDUAL,
    GENERAL,
    UNKNOWN
}
