package org.sequitur.rulebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sequitur.followup.Fact;
import org.sequitur.rulebook.Condition.Quantifier;

/** Tells why a rule did not match, independently of the engine: the first condition that no combination of facts got past. */
final class Explainer {
    /** Joins tried before the search is cut short; only the explanation suffers, never an answer. */
    private static final int MOST_TRIES = 100_000;

    private final Rule rule;
    private final Collection<? extends Fact> facts;
    private int deepest;
    private int tries;

    private Explainer(Rule rule, Collection<? extends Fact> facts) {
        this.rule = rule;
        this.facts = facts;
    }

    /** The first failing condition as its author wrote it; empty if the rule holds. */
    static Optional<String> firstFailure(Rule rule, Collection<? extends Fact> facts) {
        Explainer explainer = new Explainer(rule, facts);
        return explainer.holdsFrom(0, new HashMap<>())
                ? Optional.empty()
                : Optional.of(rule.conditions().get(explainer.deepest).text());
    }

    private boolean holdsFrom(int place, Map<String, Object> bound) {
        List<Condition> conditions = rule.conditions();
        if (place == conditions.size()) {
            return true;
        }
        deepest = Math.max(deepest, place);
        Condition condition = conditions.get(place);
        if (condition.quantifier() != Quantifier.ONE) {
            boolean found = facts.stream().anyMatch(f -> meets(condition, f, bound));
            return found == (condition.quantifier() == Quantifier.EXISTS) && holdsFrom(place + 1, bound);
        }
        for (Fact fact : facts) {
            if (++tries > MOST_TRIES) {
                return false;
            }
            if (meets(condition, fact, bound) && holdsFrom(place + 1, with(condition, fact, bound))) {
                return true;
            }
        }
        return false;
    }

    private static boolean meets(Condition condition, Fact fact, Map<String, Object> bound) {
        if (!condition.type().type().isInstance(fact)) {
            return false;
        }
        Map<String, Object> inside = condition.bindings().isEmpty() ? bound : with(condition, fact, bound);
        return condition.constraints().stream().allMatch(c -> Evaluator.holds(c, fact, inside));
    }

    private static Map<String, Object> with(Condition condition, Fact fact, Map<String, Object> bound) {
        Map<String, Object> more = new HashMap<>(bound);
        condition.variable().ifPresent(name -> more.put(name, fact));
        for (Condition.Binding binding : condition.bindings()) {
            Object value = binding.field().of(fact);
            if (value != null) {
                more.put(binding.variable(), value);
            }
        }
        return more;
    }
}
