package org.sequitur.followup;

/** With which verb a finding of GRETA is put. */
@Word("With which verb a finding of GRETA is put")
public enum GretaVerb {
    URGES,
    CONSIDERS,
    INVITES,
    UNKNOWN
}
