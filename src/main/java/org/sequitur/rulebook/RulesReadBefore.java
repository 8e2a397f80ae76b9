package org.sequitur.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rules of an earlier book that need not be read again. How a rule file reads depends on its path, its text and the names
 * that its mechanism may use; while these are the same, so are its rules.
 */
final class RulesReadBefore {
    private final Set<String> mechanisms;
    private final Map<String, String> texts;
    private final Map<String, List<Rule>> rules;

    /** Mechanisms whose rules may still use the same names; texts and rules by file. */
    private RulesReadBefore(Set<String> mechanisms, Map<String, String> texts, Map<String, List<Rule>> rules) {
        this.mechanisms = mechanisms;
        this.texts = texts;
        this.rules = rules;
    }

    static RulesReadBefore of(@Nullable RuleBook earlier, Map<String, Vocabulary> names) {
        return earlier == null
                ? new RulesReadBefore(Set.of(), Map.of(), Map.of())
                : new RulesReadBefore(
                        names.entrySet().stream()
                                .filter(n -> n.getValue().equals(earlier.names().get(n.getKey())))
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet()),
                        earlier.files(),
                        earlier.rules().collect(Collectors.groupingBy(Rule::file)));
    }

    /** The rules of this file in the order written; empty if it must be read. */
    Optional<List<Rule>> in(BookPath file, String text) {
        return mechanisms.contains(file.code()) && text.equals(texts.get(file.path()))
                ? Optional.ofNullable(rules.get(file.path()))
                : Optional.empty();
    }
}
