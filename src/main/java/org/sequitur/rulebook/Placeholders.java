package org.sequitur.rulebook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sequitur.rulebook.FactType.Field;
import org.sequitur.rulebook.FactType.ValueKind;

/** Checks the placeholders of sentences, such as {@code {$reply.receivedOn}}, and the day of a step. */
final class Placeholders {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}|[{}]");
    private static final Pattern PATH = Pattern.compile("(\\$\\w+)(?:\\.(\\w+))?");

    private final RuleText file;
    private final Scope scope;

    Placeholders(RuleText file, Scope scope) {
        this.file = file;
        this.scope = scope;
    }

    void check(Token sentence) {
        Matcher braces = BRACES.matcher(sentence.text());
        while (braces.find()) {
            int at = sentence.at() + 1 + braces.start();
            Matcher path = PATH.matcher(braces.group(1) == null ? "" : braces.group(1));
            if (path.matches()) {
                field(at + 1, path.group(1), Optional.ofNullable(path.group(2)));
            } else {
                file.problem(at, braces.group() + " is not a placeholder. Write {$name} or {$name.field}.");
            }
        }
    }

    /** The day by which a step is due, as {@code $deadline.dueOn}. */
    void checkDay(Token path) {
        Matcher parts = PATH.matcher(path.text());
        if (!parts.matches() || parts.group(2) == null) {
            file.problem(
                    path.at(), "@due does not name a day. Write a bound fact and its day, such as $deadline.dueOn.");
            return;
        }
        field(path.at() + 1, parts.group(1), Optional.of(parts.group(2)))
                .filter(f -> f.kind() != ValueKind.DAY)
                .ifPresent(f -> file.problem(
                        path.at() + 1,
                        path.text() + " is a " + f.kind().words()
                                + ", not a day. Write a day, such as $deadline.dueOn."));
    }

    private Optional<Field> field(int at, String variable, Optional<String> name) {
        Optional<Scope.Bound> bound = scope.use(variable);
        if (scope.forgiven(variable)) {
            return Optional.empty();
        }
        if (bound.isEmpty()) {
            file.problem(
                    at, variable + " is not bound in the conditions. " + Suggestions.instead(variable, scope.names()));
            return Optional.empty();
        }
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (bound.get().field() != null) {
            file.problem(at, variable + " is a value, not a fact, and has no fields. Write {" + variable + "}.");
            return Optional.empty();
        }
        FactType type = bound.get().type();
        Optional<Field> field = type.field(name.get());
        if (field.isEmpty()) {
            file.problem(
                    at + variable.length() + 1,
                    type.name() + " has no field " + name.get() + ". "
                            + Suggestions.instead(
                                    name.get(),
                                    type.fields().stream().map(Field::name).toList()));
        }
        return field;
    }
}
