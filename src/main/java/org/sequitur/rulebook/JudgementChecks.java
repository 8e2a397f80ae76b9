package org.sequitur.rulebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sequitur.followup.Corroboration;
import org.sequitur.followup.Finding;
import org.sequitur.followup.Word;
import org.sequitur.rulebook.Conclusion.Indeterminate;
import org.sequitur.rulebook.Condition.Quantifier;
import org.sequitur.rulebook.Expression.Compare;
import org.sequitur.rulebook.Expression.In;
import org.sequitur.rulebook.Expression.Operand;

/**
 * Unknown is never "no": what a person judges and a rule tests is asked for by a rule with {@code @needs}, and a
 * {@code not} that rests on it has beside it a {@code not} that it is still unjudged, unless its own stage asks for it.
 */
final class JudgementChecks {
    private final List<Rule> own;
    private final List<Rule> effective;
    private final Consumer<RuleProblem> problems;

    /**
     * The checks of one folder.
     *
     * @param own its own rules, which are checked
     * @param effective those and the common ones that they do not replace
     */
    JudgementChecks(List<Rule> own, List<Rule> effective, Consumer<RuleProblem> problems) {
        this.own = own;
        this.effective = effective;
        this.problems = problems;
    }

    /**
     * Holds each judged field that a rule tests against what any rule asks for. A rule that also withholds while it is not
     * known needs nobody to ask.
     */
    void reportUnasked() {
        Set<String> asked = new TreeSet<>(asked(effective.stream()));
        for (Rule rule : own) {
            Set<String> unasked = new LinkedHashSet<>();
            rule.conditions().forEach(c -> unasked.addAll(Unknowns.tested(c)));
            unasked.removeAll(asked);
            if (rule.withholds()) {
                rule.conditions().forEach(c -> unasked.removeAll(Unknowns.heldAgainstUnknown(c)));
            }
            unasked.forEach(field -> problem(
                    rule,
                    "This rule tests " + field + ", which may be unknown, but no rule asks for"
                            + " it. Write a rule that concludes \"indeterminate\" with @needs(\"" + field
                            + "\") while it is unknown."));
        }
    }

    /** Holds each {@code not} against those beside it. A rule that asks for a fact concludes nothing and is let alone. */
    void reportNegations() {
        own.stream().filter(r -> !(r.conclusion() instanceof Indeterminate)).forEach(this::reportNegations);
    }

    private void reportNegations(Rule rule) {
        List<Condition> negations = rule.conditions().stream()
                .filter(c -> c.quantifier() == Quantifier.NOT)
                .toList();
        Set<String> open = new LinkedHashSet<>(
                asked(effective.stream().filter(r -> r.id().stage() == rule.id().stage())));
        negations.forEach(n -> conditionsBehind(n).forEach(c -> open.addAll(Unknowns.heldAgainstUnknown(c))));
        for (Condition negation : negations) {
            Set<String> rests = new LinkedHashSet<>();
            conditionsBehind(negation)
                    .filter(c ->
                            Unknowns.heldAgainstUnknown(c).isEmpty() && c.type().type() != Corroboration.class)
                    .forEach(c -> rests.addAll(Unknowns.tested(c)));
            rests.removeAll(open);
            rests.forEach(
                    field -> problem(
                            rule,
                            "\"" + negation.text() + "\" also holds while " + field
                                    + " is unknown. Write beside it a \"not Finding\" of the rule that finds it still unjudged."));
        }
    }

    /** The condition itself, or those of the rules whose finding it speaks of. */
    private Stream<Condition> conditionsBehind(Condition condition) {
        if (condition.type().type() != Finding.class) {
            return Stream.of(condition);
        }
        Set<String> concepts = new TreeSet<>(concepts(condition).toList());
        return effective.stream()
                .filter(r -> concepts.contains(r.id().concept()))
                .flatMap(r -> r.conditions().stream());
    }

    private static Stream<String> concepts(Condition condition) {
        return condition.constraints().stream().flatMap(c -> {
            if (c instanceof Compare compare && isConcept(compare.left())) {
                return text(compare.right());
            }
            return c instanceof In in && isConcept(in.left())
                    ? in.values().stream().flatMap(JudgementChecks::text)
                    : Stream.of();
        });
    }

    private static boolean isConcept(Operand operand) {
        return operand instanceof Operand.OwnField own && own.field().names() == Word.Names.CONCEPT;
    }

    private static Stream<String> text(Operand operand) {
        return operand instanceof Operand.Text text ? Stream.of(text.value()) : Stream.of();
    }

    private static List<String> asked(Stream<Rule> rules) {
        return rules.flatMap(
                        r -> r.conclusion() instanceof Indeterminate missing ? Stream.of(missing.needs()) : Stream.of())
                .toList();
    }

    private void problem(Rule rule, String message) {
        problems.accept(new RuleProblem(rule.file(), rule.line(), 1, message));
    }
}
