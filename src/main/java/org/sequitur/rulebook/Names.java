package org.sequitur.rulebook;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sequitur.rulebook.Mechanism.Named;
import org.sequitur.rulebook.Mechanism.TrackNames;

/** Reads the names that a mechanism declares, each once and each with its words. */
final class Names {
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    private Names() {}

    /**
     * The names of a list such as {@code steps}, in the order written; then the shared ones that it does not place itself,
     * in theirs. A name alone places a shared one with its words.
     */
    static List<Named> of(YamlNode list, List<Named> shared) {
        return of(list, shared, "name", "wording");
    }

    /** The same of {@code states}, which may also say that they stop the procedure; other words do not unsay it. */
    static List<Named> states(YamlNode list, List<Named> shared) {
        return of(list, shared, "name", "wording", "stopped");
    }

    private static List<Named> of(YamlNode list, List<Named> shared, String... entries) {
        Map<String, Named> left = new LinkedHashMap<>();
        shared.forEach(s -> left.put(s.name(), s));
        List<Named> named = new ArrayList<>();
        for (YamlNode entry : list.items()) {
            if (entry.plain() instanceof String && !shared.isEmpty()) {
                entry.oneOf(List.copyOf(left.keySet()))
                        .map(name -> requireNonNull(left.remove(name)))
                        .ifPresent(named::add);
            } else if (entry.hasOnly(entries)) {
                name(entry).ifPresent(name -> {
                    boolean stoppedAnyway = Optional.ofNullable(left.remove(name))
                            .filter(Named::stopped)
                            .isPresent();
                    boolean stopped =
                            entry.get("stopped").flatMap(YamlNode::flag).orElse(stoppedAnyway);
                    named.add(new Named(name, wording(entry), stopped));
                });
            }
        }
        refuseTwice(list, "name");
        named.addAll(left.values());
        return List.copyOf(named);
    }

    static List<TrackNames> tracks(YamlNode list) {
        List<TrackNames> tracks = new ArrayList<>();
        for (YamlNode entry : list.items()) {
            if (entry.hasOnly("name", "wording", "values")) {
                List<Named> values =
                        entry.require("values").map(v -> of(v, List.of())).orElse(List.of());
                name(entry).ifPresent(name -> tracks.add(new TrackNames(name, wording(entry), values)));
            }
        }
        refuseTwice(list, "name");
        return List.copyOf(tracks);
    }

    static String wording(YamlNode entry) {
        return entry.require("wording").flatMap(YamlNode::text).orElse("");
    }

    /** A code of a scale, such as {@code B1}; rules list several of them with spaces between. */
    static Optional<String> code(YamlNode entry) {
        Optional<YamlNode> value = entry.require("code");
        Optional<String> code = value.flatMap(YamlNode::text);
        if (code.filter(c -> c.contains(" ") || c.contains("\"")).isPresent()) {
            value.orElseThrow().problem("A code holds no space and no quotation mark. Write it as one word.");
            return Optional.empty();
        }
        return code;
    }

    /** Reports every item of the list whose entry of this name says the same as an earlier one's. */
    static void refuseTwice(YamlNode list, String entryName) {
        Map<Object, YamlNode> first = new HashMap<>();
        for (YamlNode item : list.isList() ? list.items() : List.<YamlNode>of()) {
            item.get(entryName).filter(v -> v.plain() != null).ifPresent(value -> {
                YamlNode earlier = first.putIfAbsent(String.valueOf(value.plain()), value);
                if (earlier != null) {
                    value.problem(
                            "\"" + value.plain() + "\" stands in this list for the second time; the first is on line "
                                    + earlier.line() + ". Keep one of them.");
                }
            });
        }
    }

    /** The texts of a list of names that must be known, each at most once. */
    static List<String> known(YamlNode list, List<String> known) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlNode item : list.items()) {
            item.oneOf(known).ifPresent(name -> {
                if (seen.add(name)) {
                    names.add(name);
                } else {
                    item.problem("\"" + name + "\" stands in this list for the second time. Keep one of them.");
                }
            });
        }
        return List.copyOf(names);
    }

    static Optional<String> name(YamlNode entry) {
        Optional<YamlNode> value = entry.require("name");
        Optional<String> name = value.flatMap(YamlNode::text);
        if (name.filter(n -> !NAME.matcher(n).matches()).isPresent()) {
            value.orElseThrow().problem("A name is written in capitals with low lines, such as SEND_REMINDER_1.");
            return Optional.empty();
        }
        return name;
    }
}
