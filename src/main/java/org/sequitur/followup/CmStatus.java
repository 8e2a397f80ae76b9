package org.sequitur.followup;

/** How far a measure of execution is. */
@Word("How far a measure of execution is")
public enum CmStatus {
    NOT_STARTED,
    PLANNED,
    ADOPTED,
    IMPLEMENTED,
    NOT_NEEDED_ACCEPTED,
    UNKNOWN
}
