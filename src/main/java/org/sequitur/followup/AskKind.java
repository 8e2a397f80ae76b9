package org.sequitur.followup;

/** Whether a component asks for a structure (ratify, enact) or for practice to change. */
@Word("Whether a component asks for a structure (ratify, enact) or for practice to change")
public enum AskKind {
    STRUCTURAL,
    PRACTICE,
    UNKNOWN
}
