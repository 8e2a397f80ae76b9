package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.sequitur.followup.Fact;
import org.sequitur.rulebook.Condition.Binding;
import org.sequitur.rulebook.Condition.Quantifier;
import org.sequitur.rulebook.Expression.Compare;
import org.sequitur.rulebook.Expression.Operand;
import org.sequitur.rulebook.Expression.Operator;

/** Builds the conditions of a rule for a test: {@code one("$r", Reply.class, is("last"), equal("round", 1))}. */
public final class When {
    private When() {}

    /** What stands between the brackets of a pattern. */
    public interface Part {
        void addTo(FactType type, List<Binding> bindings, List<Expression> constraints);
    }

    /** What is written on the right of a comparison: {@code "$x"}, {@code "$x.field"}, or a plain value. */
    private static Operand operand(Object value) {
        if (value instanceof Operand operand) {
            return operand;
        }
        if (value instanceof Integer number) {
            return new Operand.Number(number);
        }
        if (value instanceof Boolean truth) {
            return new Operand.Truth(truth);
        }
        if (value instanceof Enum<?> constant) {
            return new Operand.Constant(constant);
        }
        String text = (String) value;
        return text.startsWith("$") ? new Operand.Variable(text) : new Operand.Text(text);
    }

    public static Condition one(String variable, Class<? extends Fact> type, Part... parts) {
        return pattern(Quantifier.ONE, Optional.of(variable).filter(v -> !v.isEmpty()), type, parts);
    }

    public static Condition one(Class<? extends Fact> type, Part... parts) {
        return one("", type, parts);
    }

    public static Condition some(Class<? extends Fact> type, Part... parts) {
        return pattern(Quantifier.EXISTS, Optional.empty(), type, parts);
    }

    public static Condition none(Class<? extends Fact> type, Part... parts) {
        return pattern(Quantifier.NOT, Optional.empty(), type, parts);
    }

    private static Condition pattern(
            Quantifier quantifier, Optional<String> variable, Class<? extends Fact> type, Part... parts) {
        List<Binding> bindings = new ArrayList<>();
        List<Expression> constraints = new ArrayList<>();
        Arrays.stream(parts).forEach(p -> p.addTo(FactTypes.of(type), bindings, constraints));
        String text = quantifier + " " + type.getSimpleName() + " " + constraints.size();
        return new Condition(quantifier, variable, FactTypes.of(type), bindings, constraints, text);
    }

    public static Part bound(String variable, String field) {
        return (type, bindings, constraints) -> bindings.add(new Binding(variable, fieldOf(type, field)));
    }

    public static Part equal(String field, Object value) {
        return constraint((type, add) ->
                add.add(new Compare(new Operand.OwnField(fieldOf(type, field)), Operator.EQUAL, operand(value))));
    }

    /** A comparison with the field of a bound fact. */
    public static Part equal(String field, String variable, Class<? extends Fact> of, String otherField) {
        return equal(field, new Operand.FieldOf(variable, fieldOf(FactTypes.of(of), otherField)));
    }

    public static Part atLeast(String field, Object value) {
        return constraint((type, add) ->
                add.add(new Compare(new Operand.OwnField(fieldOf(type, field)), Operator.AT_LEAST, operand(value))));
    }

    public static Part is(String word) {
        return constraint((type, add) -> add.add(new Expression.Holds(new Operand.OwnField(fieldOf(type, word)))));
    }

    public static Part isNot(String word) {
        return constraint((type, add) ->
                add.add(new Expression.Not(new Expression.Holds(new Operand.OwnField(fieldOf(type, word))))));
    }

    /** A predicate with bound facts or values as arguments. */
    public static Part is(String predicate, Object... arguments) {
        return constraint((type, add) -> add.add(new Expression.Holds(new Operand.Call(
                type.predicate(predicate).orElseThrow(),
                Arrays.stream(arguments).map(When::operand).toList()))));
    }

    static FactType.Field fieldOf(FactType type, String name) {
        return type.field(name).orElseThrow(() -> new IllegalArgumentException(type.name() + " has no " + name));
    }

    private static Part constraint(BiConsumer<FactType, List<Expression>> adding) {
        return (type, bindings, constraints) -> adding.accept(type, constraints);
    }
}
