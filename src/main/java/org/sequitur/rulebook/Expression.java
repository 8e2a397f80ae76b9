package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A typed constraint of the rule language. */
sealed interface Expression {
    record And(Expression left, Expression right) implements Expression {}

    record Or(Expression left, Expression right) implements Expression {}

    record Not(Expression inner) implements Expression {}

    record Compare(Operand left, Operator operator, Operand right) implements Expression {}

    record In(Operand left, boolean negated, List<Operand> values) implements Expression {}

    record Contains(Operand list, boolean negated, Operand value) implements Expression {}

    /** A yes-or-no field or predicate, such as {@code passed} or {@code about($measure)}. */
    record Holds(Operand truth) implements Expression {}

    /** Every field of the pattern's own fact that it mentions, in the order written. */
    default List<FactType.Field> ownFields() {
        List<FactType.Field> fields = new ArrayList<>();
        collect(this, fields);
        return fields;
    }

    /** Whether it mentions a name that a pattern binds. */
    default boolean usesNames() {
        if (this instanceof And and) {
            return and.left().usesNames() || and.right().usesNames();
        }
        if (this instanceof Or or) {
            return or.left().usesNames() || or.right().usesNames();
        }
        if (this instanceof Not not) {
            return not.inner().usesNames();
        }
        if (this instanceof Compare compare) {
            return compare.left().usesNames() || compare.right().usesNames();
        }
        if (this instanceof In in) {
            return in.left().usesNames() || in.values().stream().anyMatch(Operand::usesNames);
        }
        if (this instanceof Contains contains) {
            return contains.list().usesNames() || contains.value().usesNames();
        }
        return ((Holds) this).truth().usesNames();
    }

    private static void collect(Expression expression, List<FactType.Field> into) {
        if (expression instanceof And and) {
            collect(and.left(), into);
            collect(and.right(), into);
        } else if (expression instanceof Or or) {
            collect(or.left(), into);
            collect(or.right(), into);
        } else if (expression instanceof Not not) {
            collect(not.inner(), into);
        } else if (expression instanceof Compare compare) {
            collect(compare.left(), into);
            collect(compare.right(), into);
        } else if (expression instanceof In in) {
            collect(in.left(), into);
            in.values().forEach(v -> collect(v, into));
        } else if (expression instanceof Contains contains) {
            collect(contains.list(), into);
            collect(contains.value(), into);
        } else if (expression instanceof Holds holds) {
            collect(holds.truth(), into);
        }
    }

    private static void collect(Operand operand, List<FactType.Field> into) {
        if (operand instanceof Operand.OwnField own) {
            into.add(own.field());
        } else if (operand instanceof Operand.Call call) {
            call.arguments().forEach(a -> collect(a, into));
        }
    }

    enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        GREATER(">"),
        AT_LEAST(">=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    /** What is compared. */
    sealed interface Operand {
        /** Whether it is a name that a pattern binds, or has one among its arguments. */
        default boolean usesNames() {
            return this instanceof Variable
                    || this instanceof FieldOf
                    || this instanceof Call call && call.arguments().stream().anyMatch(Operand::usesNames);
        }

        /** The value, if it is written out. */
        default Optional<Object> literal() {
            if (this instanceof Text text) {
                return Optional.of(text.value());
            }
            if (this instanceof Number number) {
                return Optional.of(number.value());
            }
            if (this instanceof Truth truth) {
                return Optional.of(truth.value());
            }
            return this instanceof Constant constant ? Optional.of(constant.value()) : Optional.empty();
        }

        /** A field of the fact that the pattern speaks of. */
        record OwnField(FactType.Field field) implements Operand {}

        /** A bound fact or value. */
        record Variable(String name) implements Operand {}

        /** A field of a bound fact. */
        record FieldOf(String variable, FactType.Field field) implements Operand {}

        /** A predicate of the fact that the pattern speaks of, with its arguments. */
        record Call(FactType.Predicate predicate, List<Operand> arguments) implements Operand {}

        record Text(String value) implements Operand {}

        record Number(int value) implements Operand {}

        record Truth(boolean value) implements Operand {}

        record Constant(Enum<?> value) implements Operand {}
    }
}
