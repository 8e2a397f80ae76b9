package org.sequitur.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sequitur.followup.Word;
import org.sequitur.rulebook.FactType;
import org.sequitur.rulebook.FactType.Field;
import org.sequitur.rulebook.FactType.Predicate;
import org.sequitur.rulebook.FactType.ValueKind;

/** The list of fact words that a rule author reads, written from the facts themselves so that it cannot go stale. */
final class FactWords {
    private FactWords() {}

    static String of(List<FactType> facts) {
        StringBuilder list = new StringBuilder();
        facts.forEach(f -> list.append(section(f)).append('\n'));
        list.append("### Value sets\n\nWritten with the name of the set, such as `Stage.IN_FORCE`.\n\n");
        valueSets(facts).values().forEach(list::append);
        return list.toString();
    }

    private static String section(FactType fact) {
        boolean missable = fact.fields().stream().anyMatch(Field::judged);
        String needs = missable ? " In `@needs` it is called `" + fact.kind() + "`." : "";
        String head = "### " + fact.name() + "\n\n" + fact.meaning() + "." + needs + "\n\n";
        String fields = fact.fields().stream().map(FactWords::line).collect(Collectors.joining());
        return head + fields + fact.predicates().stream().map(FactWords::line).collect(Collectors.joining());
    }

    private static String line(Field field) {
        String unknown = field.judged() ? ", may be unknown" : "";
        return "- `" + field.name() + "` (" + kind(field) + unknown + "): " + field.meaning() + ".\n";
    }

    private static String line(Predicate predicate) {
        String arguments =
                predicate.parameters().stream().map(FactWords::argument).collect(Collectors.joining(", "));
        return "- `" + predicate.name() + "(…)` (of " + arguments + "): " + predicate.meaning() + ".\n";
    }

    private static String kind(Field field) {
        if (field.kind() == ValueKind.CONSTANT) {
            return "`" + field.type().getSimpleName() + "`";
        }
        return field.kind().words() + namedIn(field.names());
    }

    /** Where the names that a text may take are declared. */
    private static String namedIn(Word.Names names) {
        return switch (names) {
            case ANY -> "";
            case BODY_ACT -> ", one of `bodyActs` in mechanism.yaml";
            case CODE -> ", a grade of the scheme or one of `noGradeCodes` in mechanism.yaml";
            case CONCEPT -> ", the name of a rule of an earlier stage";
            case COOPERATION -> ", one of `cooperation` in mechanism.yaml";
            case DEADLINE -> ", a `kind` of `periods` in mechanism.yaml";
            case PARAMETER -> ", one of `parameters` in mechanism.yaml";
            case STAGE -> ", a stage of rules";
            case STATE -> ", one of `states` in mechanism.yaml";
            case TRACK -> ", one of `tracks` in mechanism.yaml";
        };
    }

    private static String argument(Class<?> type) {
        if (type.isEnum()) {
            return "`" + type.getSimpleName() + "`";
        }
        if (type == int.class) {
            return "whole number";
        }
        return type.getSimpleName().equals("Fact")
                ? "any fact"
                : "a " + type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> valueSets(List<FactType> facts) {
        Map<String, String> sets = new TreeMap<>();
        for (FactType fact : facts) {
            fact.fields().stream()
                    .filter(f -> f.kind() == ValueKind.CONSTANT)
                    .forEach(f -> sets.put(f.type().getSimpleName(), valueSet(f.type())));
            fact.predicates().stream()
                    .flatMap(p -> p.parameters().stream())
                    .filter(Class::isEnum)
                    .forEach(t -> sets.put(t.getSimpleName(), valueSet(t)));
        }
        return sets;
    }

    private static String valueSet(Class<?> type) {
        Word word = type.getAnnotation(Word.class);
        String meaning = word == null ? "" : word.value() + ". ";
        String order = word != null && word.ascending() ? "Ascending, so that `>=` may be used: " : "";
        String values = Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .collect(Collectors.joining(", "));
        return "- `" + type.getSimpleName() + "`: " + meaning + order + values + ".\n";
    }
}
