package org.sequitur.cases;

import static org.sequitur.rulebook.RuleBook.COMMON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.rulebook.YamlFile;
import org.sequitur.rulebook.YamlNode;

/**
 * What cases leave out: the {@code defaults} of each mechanism. A common rule's cases run under the mechanism that the
 * common defaults name, whose own defaults supply the rest.
 */
final class Defaults {
    private static final String FILE = "/mechanism.yaml";
    private final Map<String, YamlNode> byMechanism = new HashMap<>();

    private Defaults() {}

    /** Mistakes in the form of a mechanism's file are the rule book's to report. */
    static Defaults of(SortedMap<String, String> files) {
        Defaults defaults = new Defaults();
        files.forEach((file, text) -> {
            if (file.endsWith(FILE)) {
                YamlFile.read(file, text, problem -> {})
                        .flatMap(root -> root.get("defaults"))
                        .filter(YamlNode::isGroup)
                        .ifPresent(d -> defaults.byMechanism.put(mechanismAt(file), d));
            }
        });
        return defaults;
    }

    /** Whether every {@code mechanism.yaml} is the same in both. */
    static boolean same(SortedMap<String, String> files, SortedMap<String, String> others) {
        return declarations(files).equals(declarations(others));
    }

    private static Map<String, String> declarations(SortedMap<String, String> files) {
        return files.entrySet().stream()
                .filter(f -> f.getKey().endsWith(FILE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The mechanism under which the cases of this mechanism's rules run; empty if the common defaults name none. */
    Optional<String> mechanismOf(String folder) {
        return folder.equals(COMMON)
                ? Optional.ofNullable(byMechanism.get(COMMON))
                        .flatMap(d -> d.get("mechanism"))
                        .map(YamlNode::plain)
                        .map(Object::toString)
                : Optional.of(folder);
    }

    /** The layers below a case's {@code given}, the nearest first. */
    List<YamlNode> below(String folder) {
        return Stream.concat(Stream.of(folder), mechanismOf(folder).stream())
                .distinct()
                .map(byMechanism::get)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static String mechanismAt(String file) {
        String folder = file.substring(0, file.length() - FILE.length());
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
