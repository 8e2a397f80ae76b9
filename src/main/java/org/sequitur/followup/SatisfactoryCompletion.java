package org.sequitur.followup;

/** Whether a clause was completed to satisfaction. */
@Word("Whether a clause was completed to satisfaction")
public enum SatisfactoryCompletion {
    SATISFACTORY,
    NOT_SATISFACTORY,
    NOT_ASSESSED
}
