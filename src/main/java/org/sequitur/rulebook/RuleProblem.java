package org.sequitur.rulebook;

import java.util.Comparator;

/** A rule author's mistake: where it is, what is wrong, and what to write instead. Lines and columns count from 1. */
public record RuleProblem(String file, int line, int column, String message) implements Comparable<RuleProblem> {
    private static final Comparator<RuleProblem> ORDER = Comparator.comparing(RuleProblem::file)
            .thenComparingInt(RuleProblem::line)
            .thenComparingInt(RuleProblem::column)
            .thenComparing(RuleProblem::message);

    @Override
    public int compareTo(RuleProblem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
