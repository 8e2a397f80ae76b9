package org.sequitur.followup;

/** How far the check of a digital item went. */
@Word("How far the check of a digital item went")
public enum Artefact {
    NONE,
    PARTIAL,
    VERIFIED,
    REFUTED
}
