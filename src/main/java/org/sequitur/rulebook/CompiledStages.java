package org.sequitur.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What is compiled of a book's stages, and what an earlier book had compiled of those whose rules have changed. */
final class CompiledStages {
    private final ConcurrentHashMap<StageOf, StageRules> compiled = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<StageOf, StageRules> before = new ConcurrentHashMap<>();

    /** Takes an earlier book's stages as they are where these rules are the same, and to build on where they are not. */
    void takeOver(CompiledStages earlier, Map<StageOf, List<Rule>> rules) {
        earlier.compiled.forEach((stage, set) -> {
            boolean same = set.rules().equals(rules.get(stage));
            (same ? compiled : before).put(stage, set);
        });
    }

    /** The compiled rules of a stage, if they are compiled. */
    Optional<StageRules> known(StageOf stage) {
        return Optional.ofNullable(compiled.get(stage));
    }

    /** The compiled rules of a stage; compiles them if that is not done yet. */
    StageRules of(StageOf stage, String packageName, List<Rule> rules) {
        return compiled.computeIfAbsent(stage, key -> StageRules.compile(packageName, rules, before.remove(key)));
    }
}
