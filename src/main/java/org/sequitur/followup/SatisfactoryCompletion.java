package org.sequitur.followup;

/** Whether a clause was completed to satisfaction. */
@Word("Whether a clause was completed to satisfaction")
public enum SatisfactoryCompletion {
    YES,
    NO,
    NOT_ASSESSED
}
