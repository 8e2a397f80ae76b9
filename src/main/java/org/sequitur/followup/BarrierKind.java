package org.sequitur.followup;

/** What stands in the way. */
@Word("What stands in the way")
public enum BarrierKind {
    POLITICAL,
    RESOURCE,
    INFRASTRUCTURE,
    JURISDICTIONAL,
    OTHER
}
