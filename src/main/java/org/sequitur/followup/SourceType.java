package org.sequitur.followup;

/** Who speaks in an item. */
@Word("Who speaks in an item")
public enum SourceType {
    STATE,
    NHRI,
    NPM,
    NGO,
    UN_AGENCY,
    TREATY_BODY,
    SPECIAL_PROCEDURE,
    UPR,
    REGIONAL_BODY,
    VISIT_FINDING,
    AUTHOR_OR_VICTIM,
    COURT,
    STATISTICS_OFFICE
}
