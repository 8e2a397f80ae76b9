package org.sequitur.followup;

/** Who filed an item with the body. */
@Word("Who filed an item with the body")
public enum SubmitterType {
    STATE,
    APPLICANT,
    NGO,
    NHRI,
    IGO,
    INTERVENER,
    OTHER,
    UNKNOWN
}
