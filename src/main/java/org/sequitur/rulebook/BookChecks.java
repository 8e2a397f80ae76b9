package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sequitur.followup.ComponentOutcome;
import org.sequitur.rulebook.Condition.Quantifier;

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
        rules.values().forEach(own -> own.forEach(this::reportNoneLeft));
        if (complete) {
            rules.forEach(this::reportUnknowns);
        }
    }

    private void reportUnknowns(String code, List<Rule> own) {
        JudgementChecks checks = new JudgementChecks(own, effective(code, own), problems);
        checks.reportNegations();
        if (!code.equals(RuleBook.COMMON)) {
            checks.reportUnasked();
        }
    }

    /** The folder's own rules and the common ones that none of them replaces. */
    private List<Rule> effective(String code, List<Rule> own) {
        List<Rule> effective = new ArrayList<>(own);
        if (!code.equals(RuleBook.COMMON)) {
            Set<String> here = own.stream().map(BookChecks::place).collect(Collectors.toSet());
            rules.getOrDefault(RuleBook.COMMON, List.of()).stream()
                    .filter(r -> !here.contains(place(r)))
                    .forEach(effective::add);
        }
        return effective;
    }

    private static String place(Rule rule) {
        return rule.id().stage() + "/" + rule.id().concept();
    }

    /** Where nothing is posted, nothing is left either, and that must not count as all done. */
    private void reportNoneLeft(Rule rule) {
        List<Condition> conditions = rule.conditions();
        boolean nothingThere =
                !conditions.isEmpty() && conditions.stream().allMatch(c -> c.quantifier() == Quantifier.NOT);
        boolean noOutcome = conditions.stream().anyMatch(c -> c.quantifier() == Quantifier.NOT && isOutcome(c))
                && conditions.stream().noneMatch(c -> c.quantifier() != Quantifier.NOT && isOutcome(c));
        if (nothingThere || noOutcome) {
            String fact = noOutcome
                    ? ComponentOutcome.class.getSimpleName()
                    : conditions.get(0).type().name();
            problems.accept(new RuleProblem(
                    rule.file(),
                    rule.line(),
                    1,
                    "This rule also holds where nothing is posted, since it only says that none is left. Write an \"exists "
                            + fact + "( … )\" beside it, or another fact that must be there."));
        }
    }

    private static boolean isOutcome(Condition condition) {
        return condition.type().type() == ComponentOutcome.class;
    }
}
