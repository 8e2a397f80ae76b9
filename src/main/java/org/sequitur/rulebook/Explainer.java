package org.sequitur.rulebook;

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

    private final List<Condition> conditions;
    private final int[] patterns;
    private final Patterns.Met met;
    private int deepest;
    private int tries;

    private Explainer(Rule rule, Patterns patterns, Patterns.Met met) {
        this.conditions = rule.conditions();
        this.patterns = patterns.of(rule);
        this.met = met;
    }

    /** The first failing condition as its author wrote it; empty if the rule holds. */
    static Optional<String> firstFailure(Rule rule, Patterns patterns, Patterns.Met met) {
        Explainer explainer = new Explainer(rule, patterns, met);
        return explainer.holdsFrom(0, Map.of())
                ? Optional.empty()
                : Optional.of(rule.conditions().get(explainer.deepest).text());
    }

    private boolean holdsFrom(int place, Map<String, Object> bound) {
        if (place == conditions.size()) {
            return true;
        }
        deepest = Math.max(deepest, place);
        Condition condition = conditions.get(place);
        int[] alone = met.by(patterns[place]);
        if (condition.quantifier() != Quantifier.ONE) {
            return someJoins(condition, alone, bound) == (condition.quantifier() == Quantifier.EXISTS)
                    && holdsFrom(place + 1, bound);
        }
        for (int number : alone) {
            if (++tries > MOST_TRIES) {
                return false;
            }
            Fact fact = met.facts().get(number);
            Map<String, Object> inside = with(condition, fact, bound);
            if (joins(condition, fact, inside) && holdsFrom(place + 1, inside)) {
                return true;
            }
        }
        return false;
    }

    private boolean someJoins(Condition condition, int[] alone, Map<String, Object> bound) {
        for (int number : alone) {
            Fact fact = met.facts().get(number);
            if (joins(condition, fact, with(condition, fact, bound))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a fact that meets what is asked of it by itself fits the names that are bound. */
    private static boolean joins(Condition condition, Fact fact, Map<String, Object> bound) {
        for (Expression constraint : condition.constraints()) {
            if (constraint.usesNames() && !Evaluator.holds(constraint, fact, bound)) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Object> with(Condition condition, Fact fact, Map<String, Object> bound) {
        if (condition.variable().isEmpty() && condition.bindings().isEmpty()) {
            return bound;
        }
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
