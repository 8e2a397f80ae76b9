package org.sequitur.followup;

/** How far a step is; UNKNOWN stands below NONE. */
@Word(value = "How far a step is; UNKNOWN stands below NONE", ascending = true)
public enum Completion {
    UNKNOWN,
    NONE,
    ANNOUNCED,
    STARTED,
    RESULT_PRODUCED,
    COMPLETED
}
