package org.sequitur.followup;

/** The rung that a measure has reached; STALLED, WITHDRAWN and REVERSED stand below NONE. */
@Word(value = "The rung that a measure has reached; STALLED, WITHDRAWN and REVERSED stand below NONE", ascending = true)
public enum Stage {
    REVERSED,
    WITHDRAWN,
    STALLED,
    NONE,
    ANNOUNCED,
    UNDER_STUDY,
    DRAFTED,
    SUBMITTED_TO_PARLIAMENT,
    ADOPTED_NOT_IN_FORCE,
    IN_FORCE,
    PARTLY_IMPLEMENTED,
    OPERATIONAL,
    RESULTS_EVIDENCED
}
