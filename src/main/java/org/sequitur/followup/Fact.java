package org.sequitur.followup;

/** Anything that a condition may speak of. */
public interface Fact {
    /** The posted fact that this one is, or was computed from; reasons cite it. */
    FactRef ref();
}
