package org.sequitur.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sequitur.followup.Parameter;
import org.sequitur.followup.Word;
import org.sequitur.rulebook.Expression.Compare;
import org.sequitur.rulebook.Expression.In;
import org.sequitur.rulebook.Expression.Operand;
import org.sequitur.rulebook.Mechanism.ParameterValue;

/** Holds the parameters that rules name against the days and the sort of their values. */
final class ParameterChecks {
    private final SortedMap<String, Mechanism> mechanisms;
    private final Consumer<RuleProblem> problems;

    ParameterChecks(SortedMap<String, Mechanism> mechanisms, Consumer<RuleProblem> problems) {
        this.mechanisms = mechanisms;
        this.problems = problems;
    }

    void report(SortedMap<String, List<Rule>> rules) {
        rules.values().forEach(own -> own.forEach(this::report));
    }

    private void report(Rule rule) {
        for (Condition condition : rule.conditions()) {
            if (condition.type().type() == Parameter.class) {
                named(condition).forEach(name -> report(rule, condition, name));
            }
        }
    }

    private void report(Rule rule, Condition condition, String name) {
        for (Mechanism declaring : declaring(rule, name)) {
            List<ParameterValue> values = declaring.parameters().getOrDefault(name, List.of());
            LocalDate first = values.get(0).since();
            if (first.isAfter(rule.inForce().since())
                    && !inCommon(declaring, name, rule.inForce().since())) {
                problem(
                        rule,
                        "The parameter \"" + name + "\" has no value before " + first + " in " + declaring.code()
                                + ", but this rule is in force from "
                                + rule.inForce().since()
                                + ". Declare an earlier value, or begin the rule later.");
            }
            String field = fieldOf(values.get(0).kind());
            used(condition)
                    .filter(f -> !f.equals(field))
                    .distinct()
                    .forEach(wrong -> problem(
                            rule,
                            "The parameter \""
                                    + name + "\" is "
                                    + ParameterReader.words(values.get(0).kind()) + " in " + declaring.code()
                                    + ", but this rule asks for its \"" + wrong + "\". Write \"" + field + "\"."));
        }
    }

    /** The mechanism's own declaration, or else the common one; for a common rule every one, since it is used with each. */
    private List<Mechanism> declaring(Rule rule, String name) {
        String code = rule.id().mechanism();
        Stream<Mechanism> all = code.equals(RuleBook.COMMON)
                ? mechanisms.values().stream()
                : Stream.of(code, RuleBook.COMMON).map(mechanisms::get);
        return all.filter(m -> m != null && has(m, name))
                .limit(code.equals(RuleBook.COMMON) ? mechanisms.size() : 1)
                .toList();
    }

    private boolean inCommon(Mechanism declaring, String name, LocalDate day) {
        Mechanism common = mechanisms.get(RuleBook.COMMON);
        return common != null
                && declaring != common
                && common.parameterOn(name, day).isPresent();
    }

    private static boolean has(Mechanism mechanism, String name) {
        return !mechanism.parameters().getOrDefault(name, List.of()).isEmpty();
    }

    private static Stream<String> named(Condition condition) {
        return condition.constraints().stream().flatMap(c -> {
            if (c instanceof Compare compare && names(compare.left())) {
                return text(compare.right());
            }
            return c instanceof In in && names(in.left())
                    ? in.values().stream().flatMap(ParameterChecks::text)
                    : Stream.of();
        });
    }

    private static Stream<String> used(Condition condition) {
        return Stream.concat(
                        condition.bindings().stream().map(Condition.Binding::field),
                        condition.constraints().stream().flatMap(c -> c.ownFields().stream()))
                .filter(f -> f.names() != Word.Names.PARAMETER)
                .map(FactType.Field::name);
    }

    private static boolean names(Operand operand) {
        return operand instanceof Operand.OwnField own && own.field().names() == Word.Names.PARAMETER;
    }

    private static Stream<String> text(Operand operand) {
        return operand instanceof Operand.Text text ? Stream.of(text.value()) : Stream.of();
    }

    private static String fieldOf(ParameterValue.Kind kind) {
        return switch (kind) {
            case NUMBER -> "number";
            case FLAG -> "flag";
            case TEXT -> "text";
        };
    }

    private void problem(Rule rule, String message) {
        problems.accept(new RuleProblem(rule.file(), rule.line(), 1, message));
    }
}
