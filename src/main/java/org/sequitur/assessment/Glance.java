package org.sequitur.assessment;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sequitur.rulebook.RuleId;

/**
 * What one day's look at a follow-up says, in short: enough for a worked case or a comparison of rule books.
 *
 * @param outcomes by component
 * @param matched every rule that matched, with the components it matched for (the empty id in obligation stages)
 * @param said outcomes, cooperation, procedure state, tracks, case grade and steps, as names and values
 */
public record Glance(
        SortedMap<String, Outcome> outcomes,
        SortedMap<RuleId, SortedSet<String>> matched,
        SortedMap<String, String> said) {

    static Glance of(Look look) {
        SortedMap<String, Outcome> outcomes = new TreeMap<>();
        SortedMap<RuleId, SortedSet<String>> matched = new TreeMap<>();
        look.atObligation.forEach(f -> add(matched, f));
        for (Look.ComponentLook component : look.components) {
            outcomes.put(component.component().id(), component.outcome());
            component.found().forEach(f -> add(matched, f));
        }
        look.concluding.found().forEach(f -> add(matched, f));
        return new Glance(outcomes, matched, new TreeMap<>(LookAhead.said(look)));
    }

    private static void add(SortedMap<RuleId, SortedSet<String>> matched, Found found) {
        matched.computeIfAbsent(found.rule().id(), id -> new TreeSet<>()).add(found.component());
    }
}
