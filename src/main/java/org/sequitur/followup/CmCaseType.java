package org.sequitur.followup;

/** Whether a judgment reveals a problem of its own. */
@Word("Whether a judgment reveals a problem of its own")
public enum CmCaseType {
    LEADING,
    REPETITIVE,
    ISOLATED,
    UNKNOWN
}
