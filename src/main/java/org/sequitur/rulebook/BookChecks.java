package org.sequitur.rulebook;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;

/** The checks that need every rule of the book, or a rule and its mechanism's schemes. */
final class BookChecks {
    private final SortedMap<String, Mechanism> mechanisms;
    private final SortedMap<String, List<Rule>> rules;
    private final Consumer<RuleProblem> problems;

    BookChecks(
            SortedMap<String, Mechanism> mechanisms,
            SortedMap<String, List<Rule>> rules,
            Consumer<RuleProblem> problems) {
        this.mechanisms = mechanisms;
        this.rules = rules;
        this.problems = problems;
    }

    /**
     * Reports what is wrong.
     *
     * @param complete whether every file was read without a mistake; if not, nothing is said of rules that seem absent
     */
    void report(boolean complete) {
        new SchemeChecks(mechanisms, problems).report(rules);
        new ParameterChecks(mechanisms, problems).report(rules);
    }
}
