package org.sequitur.cases;

import java.util.Comparator;
import org.sequitur.rulebook.RuleProblem;

/**
 * What became of one worked case.
 *
 * @param rule mechanism, stage and concept of the rule, such as {@code common/deadlines/report-late}
 * @param name the case's own sentence; empty for a mistake in the file
 * @param message what was expected, what came and why; empty if the case passed
 */
public record CaseResult(String file, int line, int column, String rule, String name, boolean passed, String message) {
    static final Comparator<CaseResult> ORDER = Comparator.comparing(CaseResult::file)
            .thenComparingInt(CaseResult::line)
            .thenComparingInt(CaseResult::column)
            .thenComparing(CaseResult::message);

    /** A failed case as the mistake that it shows in the rule book. */
    RuleProblem problem() {
        return new RuleProblem(file, line, column, "The case \"" + name + "\" fails. " + message);
    }
}
