package org.sequitur.followup;

/** Whether the information given goes to the component. */
@Word("Whether the information given goes to the component")
public enum InformationRelevance {
    RELEVANT,
    NOT_RELEVANT,
    NONE,
    UNKNOWN
}
