package org.sequitur.followup;

/** What sort of measure it is. */
@Word("What sort of measure it is")
public enum MeasureKind {
    LAW,
    REGULATION,
    POLICY_PLAN,
    INSTITUTION,
    BUDGET,
    TRAINING,
    INVESTIGATION,
    PROSECUTION,
    REPARATION,
    RELEASE,
    RATIFICATION,
    DATA,
    OTHER
}
