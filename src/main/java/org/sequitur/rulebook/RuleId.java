package org.sequitur.rulebook;

import java.util.Comparator;

/** What the register cites for ever: mechanism, stage, concept, and the year of an older version (else empty). */
public record RuleId(String mechanism, RuleStage stage, String concept, String year) implements Comparable<RuleId> {
    private static final Comparator<RuleId> ORDER = Comparator.comparing(RuleId::stage)
            .thenComparing(RuleId::mechanism)
            .thenComparing(RuleId::concept)
            .thenComparing(RuleId::year);

    @Override
    public int compareTo(RuleId other) {
        return ORDER.compare(this, other);
    }

    /** The rule's name in its file. */
    public String name() {
        return year.isEmpty() ? concept : concept + " " + year;
    }

    @Override
    public String toString() {
        return mechanism + "/" + stage.folder() + "/" + name();
    }
}
