package org.sequitur.followup;

/** Reliability of a source, A completely reliable to E unreliable; F means it cannot be judged, not worst. */
@Word("Reliability of a source, A completely reliable to E unreliable; F means it cannot be judged, not worst")
public enum Reliability {
    A,
    B,
    C,
    D,
    E,
    F
}
