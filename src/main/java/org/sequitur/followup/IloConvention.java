package org.sequitur.followup;

/** What sort of Convention a government reports on. */
@Word("What sort of Convention a government reports on")
public enum IloConvention {
    FUNDAMENTAL,
    GOVERNANCE,
    TECHNICAL,
    UNKNOWN
}
