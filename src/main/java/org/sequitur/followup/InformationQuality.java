package org.sequitur.followup;

/** How thorough the information given is. */
@Word("How thorough the information given is")
public enum InformationQuality {
    SATISFACTORY,
    PARTIAL,
    UNSATISFACTORY,
    UNKNOWN
}
