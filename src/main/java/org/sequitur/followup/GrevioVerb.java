package org.sequitur.followup;

/** With which verb a finding of GREVIO is put. */
@Word("With which verb a finding of GREVIO is put")
public enum GrevioVerb {
    URGES,
    STRONGLY_ENCOURAGES,
    ENCOURAGES,
    INVITES,
    UNKNOWN
}
