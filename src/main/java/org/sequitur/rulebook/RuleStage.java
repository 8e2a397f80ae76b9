package org.sequitur.rulebook;

import java.util.Locale;

/** The small rule sets of a mechanism, in the order in which they are matched. */
public enum RuleStage {
    DEADLINES(Scope.OBLIGATION),
    ADMISSION(Scope.COMPONENT),
    EVIDENCE(Scope.COMPONENT),
    PROGRESS(Scope.COMPONENT),
    MEASUREMENT(Scope.COMPONENT),
    GRADE(Scope.COMPONENT),
    PROCEDURE(Scope.OBLIGATION),
    STEPS(Scope.OBLIGATION);

    /** What one session of a stage sees: the whole obligation, or the obligation and one component. */
    public enum Scope {
        OBLIGATION,
        COMPONENT
    }

    private final Scope scope;
    private final String folder = name().toLowerCase(Locale.ROOT);

    RuleStage(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }

    /** The name of the stage's folder. */
    public String folder() {
        return folder;
    }
}
