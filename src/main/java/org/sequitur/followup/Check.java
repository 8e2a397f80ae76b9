package org.sequitur.followup;

/** The result of one part of the check of a digital item. */
@Word("The result of one part of the check of a digital item")
public enum Check {
    PASS,
    FAIL,
    NA
}
