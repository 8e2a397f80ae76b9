package org.sequitur.rulebook;

import java.util.Collection;
import java.util.List;

/** The rule book holds mistakes and was refused whole; the one in force stays in force. */
public final class RuleBookRejected extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<RuleProblem> problems;

    public RuleBookRejected(Collection<RuleProblem> problems) {
        super(problems.size() + " problem(s) in the rule book");
        this.problems = problems.stream().sorted().distinct().toList();
    }

    /** Every mistake found, by file and place. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
