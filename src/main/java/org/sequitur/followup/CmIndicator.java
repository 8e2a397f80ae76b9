package org.sequitur.followup;

/** Why a judgment calls for the enhanced procedure. */
@Word("Why a judgment calls for the enhanced procedure")
public enum CmIndicator {
    URGENT_INDIVIDUAL_MEASURES,
    PILOT,
    STRUCTURAL_COMPLEX,
    INTERSTATE,
    OTHER_CM_DECISION
}
