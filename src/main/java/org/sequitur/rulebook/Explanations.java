package org.sequitur.rulebook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tells of rules why they do not hold on the facts that one stage saw. */
public final class Explanations {
    private final Function<StageOf, Patterns> patterns;
    private final IndexedFacts facts;
    private final Map<StageOf, Patterns.Met> met = new HashMap<>();

    Explanations(Function<StageOf, Patterns> patterns, IndexedFacts facts) {
        this.patterns = patterns;
        this.facts = facts;
    }

    /** The first condition of the rule that no combination of the facts meets; empty if it holds. */
    public Optional<String> firstFailure(Rule rule) {
        StageOf stage = new StageOf(rule.id().mechanism(), rule.id().stage());
        Patterns asked = patterns.apply(stage);
        return Explainer.firstFailure(rule, asked, met.computeIfAbsent(stage, s -> asked.metBy(facts)));
    }
}
