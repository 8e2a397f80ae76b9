package org.sequitur.pages;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that happened on a day, as the timeline picture and its table show it.
 *
 * @param lane the row of the picture: a key, so that what belongs together stands together
 * @param laneName what the row is called
 * @param mark the form of its mark
 * @param brief what it is, in few words
 * @param full the same without abbreviation
 */
record Happening(LocalDate day, Lane lane, String laneName, Mark mark, String brief, String full, FactLink fact) {
    static final Comparator<Happening> BY_DAY = Comparator.comparing(Happening::day)
            .thenComparing(Happening::lane)
            .thenComparing(Happening::laneName)
            .thenComparing(Happening::full);

    /** The rows of the picture, from top to bottom; there may be several of measures. */
    enum Lane {
        OBLIGATION,
        DUE,
        REMINDER,
        REPLY,
        MEASURE,
        EVIDENCE,
        OTHER,
        OWN,
        BODY
    }

    /** The forms of marks. */
    enum Mark {
        ACT,
        DUE,
        AHEAD,
        SENT,
        CAME,
        STAGE,
        FOR,
        AGAINST,
        ITEM
    }

    /** Which way the text runs that says it in full. */
    public String getDirection() {
        return Texts.direction(full);
    }

    int weight() {
        return 350 + full.length();
    }
}
