package org.sequitur.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A posted fact with a place in time. */
public interface Dated extends Fact {
    /** The day on which it happened; null if it bears no day. */
    @Nullable
    LocalDate ownDay();

    /** The day from which it was known; null if nobody recorded that. */
    @Nullable
    LocalDate recordedOn();

    /** Whether it had happened by {@code asOf} and was known by {@code knownAsOf}, both days included. */
    default boolean seenOn(LocalDate asOf, LocalDate knownAsOf) {
        LocalDate happened = ownDay();
        LocalDate recorded = recordedOn();
        LocalDate known = recorded != null ? recorded : happened;
        return (happened == null || !happened.isAfter(asOf)) && (known == null || !known.isAfter(knownAsOf));
    }
}
