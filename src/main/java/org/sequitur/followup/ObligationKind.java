package org.sequitur.followup;

/** What is being followed up. */
@Word("What is being followed up")
public enum ObligationKind {
    JUDGMENT,
    MERITS_DECISION,
    RECOMMENDATION,
    FRIENDLY_SETTLEMENT,
    CONCLUSION
}
