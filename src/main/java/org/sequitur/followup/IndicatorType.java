package org.sequitur.followup;

/** What an indicator captures: commitments, efforts or results. */
@Word("What an indicator captures: commitments, efforts or results")
public enum IndicatorType {
    STRUCTURAL,
    PROCESS,
    OUTCOME
}
