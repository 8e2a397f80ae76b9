package org.sequitur.rulebook;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Fact;
import org.sequitur.rulebook.Expression.Operand;

/** Evaluates one constraint on one fact, as the engine does: a day that is not known meets no comparison but {@code !=}. */
final class Evaluator {
    private Evaluator() {}

    static boolean holds(Expression expression, Fact fact, Map<String, Object> bound) {
        if (expression instanceof Expression.And and) {
            return holds(and.left(), fact, bound) && holds(and.right(), fact, bound);
        }
        if (expression instanceof Expression.Or or) {
            return holds(or.left(), fact, bound) || holds(or.right(), fact, bound);
        }
        if (expression instanceof Expression.Not not) {
            return !holds(not.inner(), fact, bound);
        }
        if (expression instanceof Expression.Compare compare) {
            return compares(compare, fact, bound);
        }
        if (expression instanceof Expression.In in) {
            Object left = value(in.left(), fact, bound);
            return among(left, in.values(), fact, bound) != in.negated();
        }
        if (expression instanceof Expression.Contains contains) {
            List<?> list = (List<?>) requireNonNull(value(contains.list(), fact, bound));
            return list.contains(value(contains.value(), fact, bound)) != contains.negated();
        }
        return Boolean.TRUE.equals(value(((Expression.Holds) expression).truth(), fact, bound));
    }

    private static boolean among(@Nullable Object left, List<Operand> values, Fact fact, Map<String, Object> bound) {
        if (left != null) {
            for (Operand value : values) {
                if (left.equals(value(value, fact, bound))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean compares(Expression.Compare compare, Fact fact, Map<String, Object> bound) {
        Object left = value(compare.left(), fact, bound);
        Object right = value(compare.right(), fact, bound);
        return switch (compare.operator()) {
            case EQUAL -> left != null && left.equals(right);
            case NOT_EQUAL -> left == null ? right != null : !left.equals(right);
            case LESS -> ordered(left, right) && order(left, right) < 0;
            case AT_MOST -> ordered(left, right) && order(left, right) <= 0;
            case GREATER -> ordered(left, right) && order(left, right) > 0;
            case AT_LEAST -> ordered(left, right) && order(left, right) >= 0;
        };
    }

    private static boolean ordered(@Nullable Object left, @Nullable Object right) {
        return left != null && right != null;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type check lets only values of one ordered type meet here
    private static int order(@Nullable Object left, @Nullable Object right) {
        return ((Comparable) requireNonNull(left)).compareTo(requireNonNull(right));
    }

    private static @Nullable Object value(Operand operand, Fact fact, Map<String, Object> bound) {
        if (operand instanceof Operand.OwnField own) {
            return own.field().of(fact);
        }
        if (operand instanceof Operand.Variable variable) {
            return bound.get(variable.name());
        }
        if (operand instanceof Operand.FieldOf field) {
            return field.field().of(requireNonNull(bound.get(field.variable())));
        }
        if (operand instanceof Operand.Call call) {
            Object[] arguments =
                    call.arguments().stream().map(a -> value(a, fact, bound)).toArray();
            return call.predicate().of(fact, arguments);
        }
        if (operand instanceof Operand.Text text) {
            return text.value();
        }
        if (operand instanceof Operand.Number number) {
            return number.value();
        }
        if (operand instanceof Operand.Truth truth) {
            return truth.value();
        }
        return ((Operand.Constant) operand).value();
    }
}
