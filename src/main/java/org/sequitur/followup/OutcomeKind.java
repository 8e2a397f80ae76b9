package org.sequitur.followup;

/** The kind of outcome of a component. */
@Word("The kind of outcome of a component")
public enum OutcomeKind {
    GRADED,
    NO_GRADE,
    INDETERMINATE,
    REFERRED
}
