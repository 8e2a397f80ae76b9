package org.sequitur.followup;

/** The supervision procedure of a judgment. */
@Word("The supervision procedure of a judgment")
public enum CmClassification {
    AWAITING,
    STANDARD,
    ENHANCED,
    UNKNOWN
}
