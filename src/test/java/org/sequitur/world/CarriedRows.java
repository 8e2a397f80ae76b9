package org.sequitur.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.Rule;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleStage;
import org.sequitur.rulebook.YamlFile;
import org.sequitur.rulebook.YamlNode;

/** Which rows of the source book the rules and the entries of mechanism.yaml put into effect, and where. */
final class CarriedRows {
    /** Above that, the rules of one stage are counted and not named. */
    private static final int MOST_NAMED = 6;

    /** By row, then by place such as {@code ccpr-co/grade} or {@code ccpr-co: periods}, the names there. */
    private final SortedMap<String, SortedMap<String, SortedSet<String>>> places = new TreeMap<>();

    private CarriedRows() {}

    static CarriedRows of(RuleBook book) {
        CarriedRows carried = new CarriedRows();
        Stream.concat(book.mechanisms().stream(), Stream.of(book.common()))
                .map(Mechanism::code)
                .forEach(code -> carried.addRules(book, code));
        book.files().forEach((path, text) -> {
            if (path.endsWith("mechanism.yaml")) {
                YamlFile.read(path, text, problem -> {}).ifPresent(carried::addEntries);
            }
        });
        return carried;
    }

    /** Every row that anything carries; our own criteria are none of the book's. */
    SortedSet<String> ids() {
        return new TreeSet<>(
                places.keySet().stream().filter(id -> !id.startsWith("SEQ-")).toList());
    }

    /** Where a row is put into effect, in words; empty if nowhere. */
    Optional<String> where(String id) {
        return Optional.ofNullable(places.get(id)).map(found -> {
            List<String> words = new ArrayList<>();
            found.forEach((place, names) -> words.add(words(place, names)));
            return String.join("; ", words);
        });
    }

    private static String words(String place, SortedSet<String> names) {
        if (names.size() > MOST_NAMED) {
            return place + " (" + names.size() + " rules)";
        }
        return place + (place.contains(":") ? " " : ": ") + String.join(", ", names);
    }

    private void addRules(RuleBook book, String code) {
        for (RuleStage stage : RuleStage.values()) {
            for (Rule rule : book.rules(code, stage)) {
                add(
                        rule.citation().id(),
                        rule.id().mechanism() + "/" + stage.folder(),
                        rule.id().concept());
            }
        }
    }

    private void addEntries(YamlNode file) {
        String code = file.get("code").flatMap(YamlNode::text).orElseThrow();
        file.values().stream()
                .filter(v -> !v.name().equals("defaults"))
                .forEach(v -> addEntries(code + ": " + v.name(), v, v.name()));
    }

    private void addEntries(String place, YamlNode node, String around) {
        if (node.isGroup()) {
            String name = Stream.of("id", "kind", "code", "name")
                    .flatMap(n -> node.get(n).flatMap(YamlNode::text).stream())
                    .findFirst()
                    .orElse(around);
            node.get("row").flatMap(YamlNode::text).ifPresent(row -> add(row, place, name));
            if (place.endsWith(": questions")) {
                add(name, place.substring(0, place.indexOf(':')) + ": questions", name);
            }
            node.values().forEach(v -> addEntries(place, v, place.endsWith("parameters") ? v.name() : name));
        } else if (node.isList()) {
            node.items().forEach(item -> addEntries(place, item, around));
        }
    }

    private void add(String row, String place, String name) {
        places.computeIfAbsent(row, r -> new TreeMap<>())
                .computeIfAbsent(place, p -> new TreeSet<>())
                .add(name);
    }
}
