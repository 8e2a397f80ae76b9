package org.sequitur.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sequitur.followup.Fact;
import org.sequitur.followup.Word;
import org.sequitur.rulebook.Expression.Operand;
import org.sequitur.rulebook.Expression.Operator;

/** What a condition asks of a fact by itself, without the names that it or other conditions bind. */
record FactPattern(FactType type, List<Expression> constraints) {
    static FactPattern of(Condition condition) {
        return new FactPattern(
                condition.type(),
                condition.constraints().stream().filter(c -> !c.usesNames()).toList());
    }

    /** A name that it asks for, such as the concept of a finding. */
    record Name(FactType.Field field, String text) {}

    /** The name it asks for, if it does; few facts have it. */
    Optional<Name> name() {
        return constraints.stream().flatMap(c -> name(c).stream()).findFirst();
    }

    /** Whether a fact of this type that has the name meets it. */
    Predicate<Fact> test() {
        Optional<Name> name = name();
        return constraints.stream()
                .filter(c -> name.isEmpty() || !name(c).equals(name))
                .map(FactPattern::test)
                .reduce(Predicate::and)
                .orElse(fact -> true);
    }

    private static Optional<Name> name(Expression constraint) {
        return constraint instanceof Expression.Compare compare
                        && compare.operator() == Operator.EQUAL
                        && compare.left() instanceof Operand.OwnField own
                        && own.field().names() != Word.Names.ANY
                        && compare.right() instanceof Operand.Text text
                ? Optional.of(new Name(own.field(), text.value()))
                : Optional.empty();
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
}
