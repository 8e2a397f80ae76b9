package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Fact;
import org.sequitur.followup.Reliability;
import org.sequitur.followup.Stage;
import org.sequitur.rulebook.Condition.Binding;
import org.sequitur.rulebook.Condition.Quantifier;
import org.sequitur.rulebook.Expression.Compare;
import org.sequitur.rulebook.Expression.Operand;
import org.sequitur.rulebook.Expression.Operator;
import org.sequitur.rulebook.FactType.Field;
import org.sequitur.rulebook.FactType.ValueKind;

/** Flat rules of everything that a condition may say, over a few fact types. */
final class RandomRules {
    private final Random random;
    private final RandomFacts facts;
    private final List<FactType> types;

    RandomRules(Random random, List<FactType> types) {
        this.random = random;
        this.facts = new RandomFacts(random);
        this.types = types;
    }

    /** What a rule has bound so far: facts, and values of fields. */
    private static final class Bound {
        private final List<Condition> facts = new ArrayList<>();
        private final List<Binding> values = new ArrayList<>();
    }

    List<Rule> rules(int number) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            rules.add(rule("rule-" + i));
        }
        return rules;
    }

    private Rule rule(String concept) {
        Bound bound = new Bound();
        List<Condition> conditions = new ArrayList<>();
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            conditions.add(condition(i, bound));
        }
        return Rules.rule(RuleStage.GRADE, concept).when(conditions.toArray(Condition[]::new));
    }

    private Condition condition(int place, Bound bound) {
        FactType type = facts.oneOf(types);
        Quantifier quantifier =
                facts.oneOf(List.of(Quantifier.ONE, Quantifier.ONE, Quantifier.ONE, Quantifier.EXISTS, Quantifier.NOT));
        boolean one = quantifier == Quantifier.ONE;
        List<Binding> bindings = new ArrayList<>();
        if (one && random.nextInt(3) == 0) {
            bindings.add(new Binding("$v" + place, facts.oneOf(type.fields())));
        }
        List<Expression> constraints = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            constraints.add(expression(type, bound, 2));
        }
        Optional<String> variable = one && random.nextBoolean() ? Optional.of("$f" + place) : Optional.empty();
        Condition condition =
                new Condition(quantifier, variable, type, bindings, constraints, quantifier + " at " + place);
        if (variable.isPresent()) {
            bound.facts.add(condition);
        }
        bound.values.addAll(bindings);
        return condition;
    }

    private Expression expression(FactType type, Bound bound, int depth) {
        int kind = random.nextInt(depth > 0 ? 8 : 5);
        return switch (kind) {
            case 5 -> new Expression.And(expression(type, bound, depth - 1), expression(type, bound, depth - 1));
            case 6 -> new Expression.Or(expression(type, bound, depth - 1), expression(type, bound, depth - 1));
            case 7 -> new Expression.Not(expression(type, bound, depth - 1));
            default -> simple(type, bound);
        };
    }

    private Expression simple(FactType type, Bound bound) {
        if (!type.predicates().isEmpty() && random.nextBoolean()) {
            Expression call = call(type, bound);
            if (call != null) {
                return call;
            }
        }
        Field field = facts.oneOf(type.fields());
        Operand own = new Operand.OwnField(field);
        if (field.kind() == ValueKind.LIST) {
            return new Expression.Contains(own, random.nextBoolean(), other(field, ValueKind.TEXT, bound));
        }
        if (field.kind() == ValueKind.TRUTH && random.nextBoolean()) {
            return new Expression.Holds(own);
        }
        if (random.nextInt(4) == 0 && field.kind() != ValueKind.DAY && field.kind() != ValueKind.TRUTH) {
            return new Expression.In(
                    own, random.nextBoolean(), List.of(plain(field, field.kind()), plain(field, field.kind())));
        }
        Operand right = other(field, field.kind(), bound);
        if (right.equals(own)) {
            return new Compare(own, Operator.EQUAL, own);
        }
        List<Operator> operators =
                field.ordered() ? List.of(Operator.values()) : List.of(Operator.EQUAL, Operator.NOT_EQUAL);
        return random.nextInt(5) == 0
                ? new Compare(right, facts.oneOf(operators), own)
                : new Compare(own, facts.oneOf(operators), right);
    }

    private @Nullable Expression call(FactType type, Bound bound) {
        FactType.Predicate predicate = facts.oneOf(type.predicates());
        List<Operand> arguments = new ArrayList<>();
        for (Class<?> parameter : predicate.parameters()) {
            if (parameter == Fact.class) {
                if (bound.facts.isEmpty()) {
                    return null;
                }
                arguments.add(
                        new Operand.Variable(facts.oneOf(bound.facts).variable().orElseThrow()));
            } else if (parameter == int.class) {
                arguments.add(new Operand.Number(random.nextInt(RandomFacts.NUMBERS)));
            } else if (parameter == String.class) {
                arguments.add(new Operand.Text(facts.constant(Stage.class).name()));
            } else {
                arguments.add(new Operand.Constant(facts.constant(Reliability.class)));
            }
        }
        return new Expression.Holds(new Operand.Call(predicate, arguments));
    }

    /** A value to compare the field with: one written out, a bound one, a field of a bound fact, or a field of its own. */
    private Operand other(Field field, ValueKind kind, Bound bound) {
        List<Operand> choices = new ArrayList<>();
        if (kind != ValueKind.DAY) {
            choices.add(plain(field, kind));
        }
        Class<?> type = kind == ValueKind.TEXT ? String.class : field.type();
        bound.values.stream()
                .filter(b -> b.field().type() == type)
                .forEach(b -> choices.add(new Operand.Variable(b.variable())));
        for (Condition fact : bound.facts) {
            fact.type().fields().stream()
                    .filter(f -> f.type() == type)
                    .forEach(
                            f -> choices.add(new Operand.FieldOf(fact.variable().orElseThrow(), f)));
        }
        if (choices.isEmpty()) {
            return new Operand.OwnField(field);
        }
        return facts.oneOf(choices);
    }

    private Operand plain(Field field, ValueKind kind) {
        return switch (kind) {
            case TEXT -> new Operand.Text(facts.oneOf(RandomFacts.TEXTS));
            case NUMBER -> new Operand.Number(random.nextInt(RandomFacts.NUMBERS));
            case TRUTH -> new Operand.Truth(random.nextBoolean());
            case CONSTANT -> new Operand.Constant(facts.constant(field.type()));
            case DAY, LIST, FACT -> throw new IllegalStateException("no such value can be written out");
        };
    }
}
