package org.sequitur.followup;

/** Who took part beside the State. */
@Word("Who took part beside the State")
public enum Stakeholder {
    VICTIMS,
    CIVIL_SOCIETY,
    NHRI,
    OTHER
}
