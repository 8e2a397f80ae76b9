package org.sequitur.followup;

/** How far a stakeholder says that a recommendation is implemented. */
@Word("How far a stakeholder says that a recommendation is implemented")
public enum ImplementationScore {
    NOT,
    PARTLY,
    FULLY
}
