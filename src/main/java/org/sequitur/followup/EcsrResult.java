package org.sequitur.followup;

/** What the assessment of a point came to. */
@Word("What the assessment of a point came to")
public enum EcsrResult {
    GROUND_OF_BREACH,
    NO_GROUND,
    INFORMATION_MISSING,
    UNKNOWN
}
