package org.sequitur.rulebook;

/** What a period counts. Source: fact-model.md section 8. */
public enum PeriodUnit {
    HOUR,
    CALENDAR_DAY,
    WORKING_DAY,
    WEEK,
    CALENDAR_MONTH,
    YEAR,
    SESSION
}
