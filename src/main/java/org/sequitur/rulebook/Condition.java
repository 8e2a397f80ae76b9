package org.sequitur.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * One pattern of a rule: a fact of this type that meets every constraint is there, or is not.
 *
 * @param variable the name the fact is bound to, such as {@code $reply}; only in {@link Quantifier#ONE}
 * @param text the pattern as its author wrote it
 */
public record Condition(
        Quantifier quantifier,
        Optional<String> variable,
        FactType type,
        List<Binding> bindings,
        List<Expression> constraints,
        String text) {
    public enum Quantifier {
        ONE,
        EXISTS,
        NOT
    }

    /** The fields of this fact that a person judges and that the constraints test. */
    List<String> judgedFields() {
        return constraints.stream()
                .flatMap(c -> c.ownFields().stream())
                .filter(f -> f.judged() && !f.computed() && f.kind() == FactType.ValueKind.CONSTANT)
                .map(FactType.Field::name)
                .distinct()
                .toList();
    }

    /** A field's value, bound to a name. */
    public record Binding(String variable, FactType.Field field) {}
}
