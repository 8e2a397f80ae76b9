package org.sequitur.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sequitur.followup.Fact;
import org.sequitur.rulebook.Expression.Operand;
import org.sequitur.rulebook.Expression.Operator;

/** What a condition asks of a fact by itself, without the names that it or other conditions bind. */
record Pattern(FactType type, List<Expression> constraints) {
    static Pattern of(Condition condition) {
        return new Pattern(
                condition.type(),
                condition.constraints().stream().filter(c -> !c.usesNames()).toList());
    }

    /** Whether a fact of this type meets it. */
    Predicate<Fact> test() {
        return constraints.stream().map(Pattern::test).reduce(fact -> true, Predicate::and);
    }

    private static Predicate<Fact> test(Expression constraint) {
        if (constraint instanceof Expression.And and) {
            return test(and.left()).and(test(and.right()));
        }
        if (constraint instanceof Expression.Or or) {
            return test(or.left()).or(test(or.right()));
        }
        if (constraint instanceof Expression.Not not) {
            return test(not.inner()).negate();
        }
        if (constraint instanceof Expression.Holds holds && holds.truth() instanceof Operand.OwnField own) {
            return fact -> Boolean.TRUE.equals(own.field().of(fact));
        }
        if (constraint instanceof Expression.Compare compare
                && compare.operator() == Operator.EQUAL
                && compare.left() instanceof Operand.OwnField own
                && compare.right().literal().isPresent()) {
            Object literal = compare.right().literal().get();
            return fact -> literal.equals(own.field().of(fact));
        }
        if (constraint instanceof Expression.In in && in.left() instanceof Operand.OwnField own && literals(in)) {
            Set<Object> values = in.values().stream()
                    .flatMap(v -> v.literal().stream())
                    .collect(Collectors.toCollection(HashSet::new));
            return fact -> values.contains(own.field().of(fact)) != in.negated();
        }
        return fact -> Evaluator.holds(constraint, fact, Map.of());
    }

    private static boolean literals(Expression.In in) {
        return in.values().stream().allMatch(v -> v.literal().isPresent());
    }

    /** The only values that it lets this field have; empty if it does not name them. */
    Set<String> named(FactType.Field field) {
        return constraints.stream()
                .map(c -> named(field, c))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private static Set<String> named(FactType.Field field, Expression constraint) {
        Operand own = new Operand.OwnField(field);
        if (constraint instanceof Expression.Compare compare
                && compare.operator() == Operator.EQUAL
                && compare.left().equals(own)
                && compare.right() instanceof Operand.Text text) {
            return Set.of(text.value());
        }
        if (constraint instanceof Expression.In in
                && !in.negated()
                && in.left().equals(own)
                && in.values().stream().allMatch(Operand.Text.class::isInstance)) {
            return in.values().stream().map(v -> ((Operand.Text) v).value()).collect(Collectors.toSet());
        }
        return Set.of();
    }
}
