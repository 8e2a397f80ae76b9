package org.sequitur.followup;

/** What the decision on a complaint asks for. */
@Word("What the decision on a complaint asks for")
public enum ComplaintRemedy {
    NON_REFOULEMENT,
    OTHER,
    UNKNOWN
}
