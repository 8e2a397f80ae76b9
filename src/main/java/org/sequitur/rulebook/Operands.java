package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sequitur.followup.Fact;
import org.sequitur.followup.Word;
import org.sequitur.rulebook.Expression.Operand;
import org.sequitur.rulebook.FactType.Field;
import org.sequitur.rulebook.FactType.Predicate;
import org.sequitur.rulebook.FactType.ValueKind;
import org.sequitur.rulebook.Token.Kind;

/** Knows what each word between the brackets of one fact means; reports the words that mean nothing. */
final class Operands {
    private final RuleText file;
    private final FactType fact;
    private final Scope scope;
    private final int condition;

    Operands(RuleText file, FactType fact, Scope scope, int condition) {
        this.file = file;
        this.fact = fact;
        this.scope = scope;
        this.condition = condition;
    }

    Optional<Value> literal(Token token) {
        if (token.kind() == Kind.TEXT) {
            return Optional.of(Value.plain(new Operand.Text(token.text()), ValueKind.TEXT, String.class, token));
        }
        try {
            int number = Integer.parseInt(token.text());
            return Optional.of(Value.plain(new Operand.Number(number), ValueKind.NUMBER, int.class, token));
        } catch (NumberFormatException e) {
            return wrong(token, token.text() + " is too large. Write a whole number up to " + Integer.MAX_VALUE + ".");
        }
    }

    Optional<Value> variable(Token token) {
        return bound(token).map(b -> {
            Operand operand = new Operand.Variable(b.name());
            Field field = b.field();
            return field == null
                    ? Value.plain(operand, ValueKind.FACT, b.type().type(), token)
                    : Value.of(operand, b.type(), field, token, b.name());
        });
    }

    Optional<Value> fieldOf(Token variable, Token name) {
        Optional<Scope.Bound> bound = bound(variable);
        if (bound.isEmpty()) {
            return Optional.empty();
        }
        if (bound.get().field() != null) {
            return wrong(
                    name,
                    variable.text() + " is a value, not a fact, and has no fields. Write " + variable.text()
                            + " alone.");
        }
        FactType type = bound.get().type();
        Optional<Field> field = type.field(name.text());
        if (field.isEmpty()) {
            return wrong(name, noSuchWord(type, name.text(), false));
        }
        String shown = variable.text() + "." + name.text();
        return Optional.of(
                Value.of(new Operand.FieldOf(variable.text(), field.get()), type, field.get(), variable, shown));
    }

    private Optional<Scope.Bound> bound(Token variable) {
        Optional<Scope.Bound> bound = scope.use(variable.text());
        if (scope.forgiven(variable.text())) {
            return Optional.empty();
        }
        if (bound.isEmpty()) {
            return wrong(
                    variable,
                    variable.text() + " is not bound above. " + Suggestions.instead(variable.text(), scope.names()));
        }
        if (bound.get().condition() == condition) {
            return wrong(
                    variable,
                    variable.text()
                            + " is bound in this same condition. Write the field itself, or bind it in an earlier condition.");
        }
        return bound;
    }

    Optional<Value> word(Token word) {
        if (word.text().equals("true") || word.text().equals("false")) {
            return Optional.of(Value.plain(
                    new Operand.Truth(Boolean.parseBoolean(word.text())), ValueKind.TRUTH, boolean.class, word));
        }
        if (word.text().equals("null")) {
            return wrong(
                    word,
                    "nothing is null in the rule language. Compare with the value UNKNOWN, or use a word such as dataDated.");
        }
        Optional<Field> field = fact.field(word.text());
        if (field.isPresent()) {
            return Optional.of(Value.of(new Operand.OwnField(field.get()), fact, field.get(), word, word.text()));
        }
        return wrong(word, noSuchWord(fact, word.text(), true));
    }

    Optional<Value> constant(Token set, Token constant) {
        List<? extends Class<?>> sets = valueSets();
        Optional<? extends Class<?>> known =
                sets.stream().filter(s -> s.getSimpleName().equals(set.text())).findFirst();
        if (known.isEmpty() && Character.isLowerCase(set.text().charAt(0))) {
            return wrong(
                    set,
                    set.text() + "." + constant.text()
                            + " cannot be read: a dot stands only after a bound $name or a set of values. Write the field alone.");
        }
        if (known.isEmpty()) {
            return wrong(
                    set,
                    set.text() + " is not a set of values. "
                            + Suggestions.instead(
                                    set.text(),
                                    sets.stream().map(Class::getSimpleName).toList()));
        }
        Optional<Enum<?>> value = Arrays.stream(known.get().getEnumConstants())
                .<Enum<?>>map(c -> (Enum<?>) c)
                .filter(c -> c.name().equals(constant.text()))
                .findFirst();
        if (value.isEmpty()) {
            List<String> values = Arrays.stream(known.get().getEnumConstants())
                    .map(c -> ((Enum<?>) c).name())
                    .toList();
            return wrong(
                    constant,
                    set.text() + " has no value " + constant.text() + ". "
                            + Suggestions.instead(constant.text(), values));
        }
        return Optional.of(new Value(
                new Operand.Constant(value.get()),
                ValueKind.CONSTANT,
                known.get(),
                Word.Names.ANY,
                false,
                false,
                set,
                set.text() + "." + constant.text()));
    }

    private static List<? extends Class<?>> valueSets() {
        Stream<Class<?>> ofFields =
                FactTypes.all().stream().flatMap(t -> t.fields().stream()).map(Field::type);
        Stream<Class<?>> ofWords =
                FactTypes.all().stream().flatMap(t -> t.predicates().stream()).flatMap(p -> p.parameters().stream());
        return Stream.concat(ofFields, ofWords)
                .filter(Class::isEnum)
                .distinct()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    Optional<Value> call(Token word, List<Optional<Value>> arguments) {
        Optional<Predicate> predicate = fact.predicate(word.text());
        if (predicate.isEmpty()) {
            return wrong(word, noSuchPredicate(word.text()));
        }
        if (!arguments.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        List<Value> given = arguments.stream().flatMap(Optional::stream).toList();
        List<Class<?>> wanted = predicate.get().parameters();
        if (given.size() != wanted.size()) {
            return wrong(
                    word,
                    word.text() + " takes " + wanted.size() + " in its brackets, not " + given.size() + ". Write "
                            + example(predicate.get()) + ".");
        }
        List<Operand> operands = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Value value = given.get(i);
            if (!wanted.get(i).isAssignableFrom(value.type())) {
                return wrong(
                        value.at(),
                        value.shown() + " is " + value.words() + ", which " + word.text()
                                + " does not take here. Write " + example(predicate.get()) + ".");
            }
            operands.add(value.operand());
        }
        return Optional.of(new Value(
                new Operand.Call(predicate.get(), List.copyOf(operands)),
                ValueKind.TRUTH,
                boolean.class,
                Word.Names.ANY,
                false,
                false,
                word,
                word.text() + "(…)"));
    }

    private String noSuchPredicate(String word) {
        if (fact.field(word).isPresent()) {
            return word + " takes no brackets. Write " + word + " alone.";
        }
        String known = fact.predicates().isEmpty()
                ? "It has none."
                : Suggestions.instead(
                        word, fact.predicates().stream().map(Predicate::name).toList());
        return fact.name() + " has no word " + word + " with brackets. " + known;
    }

    private static String noSuchWord(FactType type, String word, boolean own) {
        if (own && type.predicate(word).isPresent()) {
            return word + " needs brackets. Write "
                    + example(type.predicate(word).get()) + ".";
        }
        return type.name() + " has no field " + word + ". "
                + Suggestions.instead(
                        word, type.fields().stream().map(Field::name).toList());
    }

    private static String example(Predicate predicate) {
        List<String> arguments = predicate.parameters().stream()
                .map(p -> Fact.class.isAssignableFrom(p)
                        ? "$fact"
                        : p.isEnum() ? p.getSimpleName() + ".…" : p == int.class ? "a number" : "a text")
                .toList();
        return predicate.name() + "(" + String.join(", ", arguments) + ")";
    }

    private <T> Optional<T> wrong(Token at, String message) {
        file.problem(at.at(), message);
        return Optional.empty();
    }
}
