package org.sequitur.followup;

/** Who scores how far a recommendation is implemented. */
@Word("Who scores how far a recommendation is implemented")
public enum ScoringStakeholder {
    STATE,
    NHRI,
    NGO,
    UN_AGENCY,
    OTHER
}
