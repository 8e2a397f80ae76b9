package org.sequitur.followup;

/** Which way an indicator should move. */
@Word("Which way an indicator should move")
public enum TargetDirection {
    UP,
    DOWN,
    BOOLEAN
}
