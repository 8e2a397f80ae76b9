package org.sequitur.followup;

/** What the Committee of Ministers says of a measure of execution. */
@Word("What the Committee of Ministers says of a measure of execution")
public enum CmAcceptance {
    ACCEPTED,
    MORE_INFO,
    REJECTED,
    NOT_EXAMINED,
    UNKNOWN
}
