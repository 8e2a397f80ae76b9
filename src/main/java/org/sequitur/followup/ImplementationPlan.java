package org.sequitur.followup;

/** Whether the State gave a plan for what is left to do. */
@Word("Whether the State gave a plan for what is left to do")
public enum ImplementationPlan {
    GIVEN,
    PARTIAL,
    NONE,
    UNKNOWN
}
