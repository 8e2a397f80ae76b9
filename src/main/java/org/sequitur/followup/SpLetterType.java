package org.sequitur.followup;

/** What sort of letter a special procedure sent. */
@Word("What sort of letter a special procedure sent")
public enum SpLetterType {
    URGENT_APPEAL,
    ALLEGATION,
    OTHER,
    UNKNOWN
}
