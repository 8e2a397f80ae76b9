package org.sequitur.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The annotations of one rule: each of them known, written once, and one text. */
final class Annotations {
    private static final List<String> KNOWN = List.of(
            "id",
            "title",
            "concludes",
            "citation",
            "status",
            "since",
            "until",
            "reason",
            "needs",
            "could",
            "review",
            "otherwise",
            "caps",
            "excludes",
            "withholds",
            "due");

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2199;

    private final RuleText file;
    private final Shape.Head head;
    private final Map<String, Token> values = new LinkedHashMap<>();
    private final Set<String> misspelt = new HashSet<>();

    Annotations(RuleText file, Shape.Head head) {
        this.file = file;
        this.head = head;
        for (Shape.Annotation annotation : head.annotations()) {
            Token name = annotation.name();
            if (!KNOWN.contains(name.text())) {
                Suggestions.nearest(name.text(), KNOWN).ifPresent(misspelt::add);
                file.problem(
                        name.at(),
                        "@" + name.text() + " is not an annotation. " + Suggestions.instead(name.text(), KNOWN));
            } else if (values.putIfAbsent(name.text(), annotation.value()) != null) {
                file.problem(name.at(), "@" + name.text() + " stands twice. Keep one of them.");
            } else if (annotation.value().text().isBlank()) {
                file.problem(annotation.value().at(), "@" + name.text() + " is empty. Write its text, or remove it.");
            }
        }
    }

    Optional<Token> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The text of an annotation that every rule has; reported, and empty, if it is missing. */
    String text(String name, String remedy) {
        return value(name).map(Token::text).orElseGet(() -> {
            missing(name, remedy);
            return "";
        });
    }

    void missing(String name, String remedy) {
        if (!misspelt.contains(name)) {
            file.problem(head.rule().at(), "@" + name + " is missing. " + remedy);
        }
    }

    /** Reports an annotation that this stage, or this rule, does not have. */
    void refuse(String name, String why) {
        value(name).ifPresent(v -> file.problem(v.at(), "@" + name + " cannot stand here: " + why));
    }

    Optional<LocalDate> day(String name) {
        return value(name).flatMap(v -> {
            try {
                LocalDate day = LocalDate.parse(v.text());
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return Optional.of(day);
                }
            } catch (DateTimeParseException e) {
                // reported below, as every text that is no day
            }
            file.problem(
                    v.at(),
                    "@" + name + " is not a day: \"" + v.text() + "\". Write year, month and day, such as 2017-03-06.");
            return Optional.empty();
        });
    }

    /** A mark that is either absent or says yes. */
    boolean marked(String name) {
        Optional<Token> value = value(name);
        value.filter(v -> !v.text().equals("yes"))
                .ifPresent(v ->
                        file.problem(v.at(), "@" + name + " says \"" + v.text() + "\". Write \"yes\", or remove it."));
        return value.isPresent();
    }
}
