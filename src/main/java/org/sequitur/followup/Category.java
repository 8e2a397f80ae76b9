package org.sequitur.followup;

/** The kind of remedy that a component asks for. */
@Word("The kind of remedy that a component asks for")
public enum Category {
    RESTITUTION,
    COMPENSATION,
    SATISFACTION,
    REHABILITATION,
    INVESTIGATION,
    NON_REPETITION_LAW,
    NON_REPETITION_POLICY,
    PUBLICATION,
    OTHER,
    UNKNOWN
}
