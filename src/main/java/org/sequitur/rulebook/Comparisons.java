package org.sequitur.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sequitur.followup.Answer;
import org.sequitur.rulebook.Expression.Compare;
import org.sequitur.rulebook.Expression.Contains;
import org.sequitur.rulebook.Expression.In;
import org.sequitur.rulebook.Expression.Operator;
import org.sequitur.rulebook.FactType.ValueKind;
import org.sequitur.rulebook.Token.Kind;

/** Lets only values meet that can be compared, and keeps unknown from being taken for no. */
final class Comparisons {
    private static final Set<Operator> ORDERS =
            Set.of(Operator.LESS, Operator.AT_MOST, Operator.GREATER, Operator.AT_LEAST);

    private final RuleText file;
    private final KnownNames names;

    Comparisons(RuleText file, KnownNames names) {
        this.file = file;
        this.names = names;
    }

    static Optional<Operator> operator(Token token) {
        return token.kind() != Kind.SIGN
                ? Optional.empty()
                : Arrays.stream(Operator.values())
                        .filter(o -> o.sign().equals(token.text()))
                        .findFirst();
    }

    Optional<Expression> compare(Value left, Operator operator, Value right, boolean denied) {
        boolean fits = fieldFirst(left)
                && sameKind(left, right)
                && ordered(left, operator)
                && unknownIsNotNo(left, operator, right, denied)
                && names.known(left, right);
        return fits ? Optional.of(new Compare(left.operand(), operator, right.operand())) : Optional.empty();
    }

    Optional<Expression> in(Value left, boolean not, List<Optional<Value>> values, boolean denied) {
        if (!fieldFirst(left) || !values.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        List<Value> given = values.stream().flatMap(Optional::stream).toList();
        boolean fits = true;
        for (Value value : given) {
            fits &= sameKind(left, value) && names.known(left, value);
        }
        if (fits && left.judged() && not != denied && given.stream().noneMatch(Value::isUnknown)) {
            fits = wrong(
                    left,
                    "unknown is never no, but " + left.shown() + " not in (…) also holds while " + left.shown()
                            + " is unknown. List with in the values that you mean.");
        }
        return fits
                ? Optional.of(new In(
                        left.operand(), not, given.stream().map(Value::operand).toList()))
                : Optional.empty();
    }

    Optional<Expression> contains(Value list, boolean not, Value value) {
        if (list.kind() != ValueKind.LIST) {
            wrong(
                    list,
                    list.shown() + " is " + list.words() + ", not a list. Write ==, or in with a list in brackets.");
            return Optional.empty();
        }
        if (value.kind() != ValueKind.TEXT) {
            wrong(
                    value,
                    list.shown() + " is a list of texts, but " + value.shown() + " is " + value.words()
                            + ". Write a text.");
            return Optional.empty();
        }
        return Optional.of(new Contains(list.operand(), not, value.operand()));
    }

    /** Why a value cannot stand alone as a condition. */
    String notATruth(Value value) {
        if (value.isLiteral()) {
            return value.shown() + " stands alone and says nothing. Compare a field with it.";
        }
        return value.shown() + " is " + value.words() + ", which does not hold by itself. Compare it, such as "
                + value.shown() + sample(value) + ".";
    }

    private boolean fieldFirst(Value left) {
        return !left.isLiteral()
                || wrong(
                        left,
                        "the comparison begins with " + left.shown()
                                + ". Write the field first, then what it is compared with.");
    }

    private boolean sameKind(Value left, Value right) {
        if (left.kind() == ValueKind.FACT || right.kind() == ValueKind.FACT) {
            Value fact = left.kind() == ValueKind.FACT ? left : right;
            return wrong(
                    fact,
                    fact.shown() + " is a whole fact, which cannot be compared. Compare one of its fields, such as "
                            + fact.shown() + "."
                            + FactTypes.of(fact.type()).fields().get(0).name() + ".");
        }
        if (left.kind() == ValueKind.LIST) {
            return wrong(left, left.shown() + " is a list. Write " + left.shown() + " contains \"…\".");
        }
        if (left.kind() == right.kind() && (left.kind() != ValueKind.CONSTANT || left.type() == right.type())) {
            return true;
        }
        return wrong(
                right,
                left.shown() + " is " + left.words() + ", but " + right.shown() + " is " + right.words() + ". Write "
                        + example(left) + ".");
    }

    private boolean ordered(Value left, Operator operator) {
        boolean fits = !ORDERS.contains(operator)
                || left.kind() == ValueKind.NUMBER
                || left.kind() == ValueKind.DAY
                || left.kind() == ValueKind.CONSTANT && FactType.ascending(left.type());
        return fits
                || wrong(
                        left,
                        left.shown() + " is " + left.words()
                                + ", which has no order. Write ==, or in with a list in brackets.");
    }

    private boolean unknownIsNotNo(Value left, Operator operator, Value right, boolean denied) {
        boolean askedForUnknown = left.isUnknown() || right.isUnknown();
        if (askedForUnknown || !left.judged() && !right.judged()) {
            return true;
        }
        Value judged = left.judged() ? left : right;
        boolean lower = left.judged() && (operator == Operator.LESS || operator == Operator.AT_MOST)
                || right.judged() && (operator == Operator.GREATER || operator == Operator.AT_LEAST);
        boolean silently = denied || operator == Operator.NOT_EQUAL || lower && judged.kind() == ValueKind.CONSTANT;
        return !silently
                || wrong(
                        judged,
                        "unknown is never no, but this also holds while " + judged.shown() + " is unknown. "
                                + (judged.kind() == ValueKind.DAY
                                        ? "Compare the day with <, >, <=, >= or ==, without !."
                                        : "List with in the values that you mean."));
    }

    private static String example(Value like) {
        return switch (like.kind()) {
            case CONSTANT -> values(like.type());
            case NUMBER -> "a whole number such as 2";
            case TEXT -> "a text such as \"…\"";
            case TRUTH -> "true or false";
            case DAY -> "a day of another fact, such as $deadline.dueOn";
            case LIST, FACT -> "a field";
        };
    }

    private static String sample(Value like) {
        return switch (like.kind()) {
            case CONSTANT ->
                " == " + like.type().getSimpleName() + "." + like.type().getEnumConstants()[0];
            case NUMBER -> " >= 2";
            case TEXT -> " == \"…\"";
            case DAY -> " <= $deadline.dueOn";
            case LIST -> " contains \"…\"";
            case FACT -> ".id == \"…\"";
            case TRUTH -> "";
        };
    }

    private static String values(Class<?> set) {
        List<String> values = Arrays.stream(set.getEnumConstants())
                .map(c -> set.getSimpleName() + "." + ((Enum<?>) c).name())
                .toList();
        return set == Answer.class || values.size() <= 5
                ? String.join(" or ", values)
                : values.get(0) + " or another of " + set.getSimpleName();
    }

    static String shown(Token token) {
        return token.kind() == Kind.END ? "the end of the constraint" : token.shown();
    }

    private boolean wrong(Value at, String message) {
        file.problem(at.at().at(), message);
        return false;
    }
}
