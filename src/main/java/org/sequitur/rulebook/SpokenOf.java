package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sequitur.followup.Fact;
import org.sequitur.followup.Word;
import org.sequitur.rulebook.Expression.Operand;
import org.sequitur.rulebook.Expression.Operator;

/**
 * Which facts some rule of a set has a condition on. What no rule names, such as a finding whose concept none of them asks
 * for, changes no match and need not be shown.
 */
final class SpokenOf {
    private final Map<Class<?>, Optional<Names>> byType = new HashMap<>();

    /** The only names that conditions on a type ask for, and the field that holds them. */
    private record Names(FactType.Field field, Set<String> values) {
        boolean has(Fact fact) {
            return values.contains(String.valueOf(field.of(fact)));
        }
    }

    SpokenOf(List<Rule> rules) {
        Map<FactType, List<Condition>> conditions = new HashMap<>();
        rules.forEach(r -> r.conditions()
                .forEach(c -> conditions
                        .computeIfAbsent(c.type(), t -> new ArrayList<>())
                        .add(c)));
        conditions.forEach((type, all) -> byType.put(type.type(), names(type, all)));
    }

    boolean includes(Fact fact) {
        Optional<Names> names = byType.get(fact.getClass());
        return names != null && (names.isEmpty() || names.get().has(fact));
    }

    /** Empty if some condition asks for no name. */
    private static Optional<Names> names(FactType type, List<Condition> conditions) {
        return type.fields().stream()
                .filter(f -> f.names() != Word.Names.ANY)
                .flatMap(f -> values(f, conditions).map(v -> new Names(f, v)).stream())
                .findFirst();
    }

    private static Optional<Set<String>> values(FactType.Field field, List<Condition> conditions) {
        Set<String> values = new HashSet<>();
        for (Condition condition : conditions) {
            List<String> named = condition.constraints().stream()
                    .flatMap(c -> named(field, c).stream())
                    .toList();
            if (named.isEmpty()) {
                return Optional.empty();
            }
            values.addAll(named);
        }
        return Optional.of(values);
    }

    /** The names to which the constraint ties the field; none if it does not. */
    private static List<String> named(FactType.Field field, Expression constraint) {
        Operand own = new Operand.OwnField(field);
        if (constraint instanceof Expression.Compare compare
                && compare.operator() == Operator.EQUAL
                && compare.left().equals(own)
                && compare.right() instanceof Operand.Text text) {
            return List.of(text.value());
        }
        if (constraint instanceof Expression.In in && !in.negated() && in.left().equals(own)) {
            boolean texts = in.values().stream().allMatch(Operand.Text.class::isInstance);
            return texts
                    ? in.values().stream().map(v -> ((Operand.Text) v).value()).toList()
                    : List.of();
        }
        return List.of();
    }
}
