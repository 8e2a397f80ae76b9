package org.sequitur.rulebook;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sequitur.followup.Fact;
import org.sequitur.rulebook.Condition.Quantifier;

/** Reads what the engine matched of one rule. */
final class MatchReader {
    private final Rule rule;
    private final List<Place> places = new ArrayList<>();
    private final List<List<String>> judged = new ArrayList<>();

    /** Where the engine keeps a fact, and what the rule calls it and its fields. */
    private record Place(String declared, Optional<String> variable, List<Condition.Binding> bindings) {}

    MatchReader(Rule rule) {
        this.rule = rule;
        List<Condition> conditions = rule.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            if (condition.quantifier() == Quantifier.ONE) {
                places.add(new Place(DrlWriter.nameOf(condition, i), condition.variable(), condition.bindings()));
                judged.add(condition.judgedFields());
            }
        }
    }

    Rule rule() {
        return rule;
    }

    Match read(org.kie.api.runtime.rule.Match match) {
        List<Fact> facts = new ArrayList<>(places.size());
        SortedMap<String, Object> bindings = new TreeMap<>();
        for (Place place : places) {
            Fact fact = (Fact) requireNonNull(match.getDeclarationValue(place.declared()));
            facts.add(fact);
            place.variable().ifPresent(name -> bindings.put(name, fact));
            for (Condition.Binding binding : place.bindings()) {
                Object value = binding.field().of(fact);
                if (value != null) {
                    bindings.put(binding.variable(), value);
                }
            }
        }
        return new Match(rule, List.copyOf(facts), Collections.unmodifiableSortedMap(bindings), judged);
    }
}
