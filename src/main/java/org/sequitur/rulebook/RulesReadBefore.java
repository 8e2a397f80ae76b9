package org.sequitur.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rules of an earlier book that need not be read again. How a rule file reads depends on its text and on the names that it
 * may use, which come from the {@code mechanism.yaml} files and from the names of all files; while these are the same, so
 * are the rules of a file that has not changed.
 */
final class RulesReadBefore {
    private final Map<String, String> texts;
    private final Map<String, List<Rule>> rules;

    private RulesReadBefore(Map<String, String> texts, Map<String, List<Rule>> rules) {
        this.texts = texts;
        this.rules = rules;
    }

    static RulesReadBefore of(SortedMap<String, String> files, @Nullable RuleBook earlier) {
        return earlier != null && sameNames(files, earlier.files())
                ? new RulesReadBefore(earlier.files(), earlier.rules().collect(Collectors.groupingBy(Rule::file)))
                : new RulesReadBefore(Map.of(), Map.of());
    }

    /** The rules of this file in the order written; empty if it must be read. */
    Optional<List<Rule>> in(String file, String text) {
        return text.equals(texts.get(file)) ? Optional.ofNullable(rules.get(file)) : Optional.empty();
    }

    private static boolean sameNames(SortedMap<String, String> files, SortedMap<String, String> before) {
        return files.keySet().equals(before.keySet())
                && files.entrySet().stream()
                        .filter(f -> BookPath.of(f.getKey()).isMechanism())
                        .allMatch(f -> f.getValue().equals(before.get(f.getKey())));
    }
}
