package org.sequitur.followup;

/** Whether the general measures of the leading case are done. */
@Word("Whether the general measures of the leading case are done")
public enum GeneralMeasures {
    PENDING,
    DONE,
    UNKNOWN
}
