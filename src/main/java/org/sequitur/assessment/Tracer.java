package org.sequitur.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sequitur.assessment.Stages.Session;
import org.sequitur.assessment.Trace.ComputedFact;
import org.sequitur.assessment.Trace.RuleLine;
import org.sequitur.followup.Corroboration;
import org.sequitur.followup.Fact;
import org.sequitur.rulebook.Explanations;
import org.sequitur.rulebook.FactType;
import org.sequitur.rulebook.FactTypes;
import org.sequitur.rulebook.Match;
import org.sequitur.rulebook.Rule;
import org.sequitur.rulebook.RuleBook;

/** Writes down everything that was computed and every rule that was in force. */
final class Tracer {
    private Tracer() {}

    static Trace trace(Look look, RuleBook book) {
        List<ComputedFact> computed = new ArrayList<>();
        look.deadlines.forEach(d -> computed.add(computed(d.deadline(), "")));
        for (Look.ComponentLook component : look.components) {
            component
                    .computed()
                    .forEach(f -> computed.add(computed(f, component.component().id())));
        }
        List<RuleLine> rules = new ArrayList<>();
        for (Session session : look.stages.sessions()) {
            Explanations explanations = book.explanations(session.facts());
            for (Rule rule : look.stages.rulesInForce(session.stage())) {
                rules.add(line(rule, session, explanations));
            }
        }
        return new Trace(computed, rules);
    }

    private static RuleLine line(Rule rule, Session session, Explanations explanations) {
        List<SortedMap<String, String>> bindings = session.found().stream()
                .filter(f -> f.rule().id().equals(rule.id()))
                .map(f -> bindings(f.match()))
                .toList();
        Optional<String> failedOn = bindings.isEmpty() ? explanations.firstFailure(rule) : Optional.empty();
        return new RuleLine(rule.id(), session.component(), !bindings.isEmpty(), bindings, failedOn);
    }

    private static SortedMap<String, String> bindings(Match match) {
        SortedMap<String, String> bindings = new TreeMap<>();
        match.bindings()
                .forEach((name, value) -> bindings.put(
                        name, value instanceof Fact fact ? fact.ref().toString() : value.toString()));
        return bindings;
    }

    private static ComputedFact computed(Fact fact, String component) {
        FactType type = FactTypes.of(fact);
        SortedMap<String, String> fields = new TreeMap<>();
        for (FactType.Field field : type.fields()) {
            Object value = field.of(fact);
            fields.put(field.name(), value == null ? "unknown" : value.toString());
        }
        if (fact instanceof Corroboration corroboration) {
            fields.put("items", corroboration.items().toString());
            fields.put("clusters", corroboration.clusters().toString());
        }
        return new ComputedFact(type.name(), component, fact.ref(), fields);
    }
}
