package org.sequitur.followup;

import org.jspecify.annotations.Nullable;

/** Yes, no, or not known; in JSON true, false, or absent. */
@Word("Yes, no, or not known")
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    /** The answer that JSON's true, false or absence stands for. */
    public static Answer of(@Nullable Boolean posted) {
        if (posted == null) {
            return UNKNOWN;
        }
        return posted ? YES : NO;
    }
}
