package org.sequitur.followup;

import java.util.Comparator;

/** A fact cited by kind and id, such as measure m1. */
public record FactRef(String kind, String id) implements Comparable<FactRef> {
    private static final Comparator<FactRef> ORDER =
            Comparator.comparing(FactRef::kind).thenComparing(FactRef::id);

    @Override
    public int compareTo(FactRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
