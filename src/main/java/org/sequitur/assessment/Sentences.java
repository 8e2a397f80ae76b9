package org.sequitur.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Fact;
import org.sequitur.followup.FactRef;
import org.sequitur.followup.Finding;
import org.sequitur.followup.Judgement;
import org.sequitur.rulebook.FactTypes;
import org.sequitur.rulebook.Match;
import org.sequitur.rulebook.Rule;

/** Turns a match into the reason that a person reads. */
final class Sentences {
    private static final String SUBMITTER = "the submitter";
    private static final String UNKNOWN = "UNKNOWN";

    private final Judgements judgements;

    Sentences(Judgements judgements) {
        this.judgements = judgements;
    }

    Reason of(Match match) {
        Rule rule = match.rule();
        Set<FactRef> facts = new LinkedHashSet<>();
        Set<String> because = new LinkedHashSet<>();
        for (Fact fact : match.facts()) {
            if (fact instanceof Finding finding) {
                because.add(finding.concept());
            } else {
                facts.add(fact.ref());
            }
        }
        return new Reason(
                rule.id(),
                rule.title(),
                text(rule.reason(), match.bindings()),
                rule.citation(),
                List.copyOf(facts),
                List.copyOf(because),
                judged(match));
    }

    /** The sentence with its placeholders filled: days as 2024-08-01, values of a set in small letters. */
    static String text(String template, Map<String, Object> bindings) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int open = template.indexOf("{$"); open >= 0; open = template.indexOf("{$", done)) {
            int close = template.indexOf('}', open);
            text.append(template, done, open).append(filled(template.substring(open + 1, close), bindings));
            done = close + 1;
        }
        return text.append(template, done, template.length()).toString();
    }

    private static String filled(String placeholder, Map<String, Object> bindings) {
        int dot = placeholder.indexOf('.');
        if (dot < 0) {
            return words(bindings.get(placeholder));
        }
        Object bound = bindings.get(placeholder.substring(0, dot));
        return words(field(bound, placeholder.substring(dot + 1)).orElse(null));
    }

    private static Optional<Object> field(@Nullable Object bound, String name) {
        return bound instanceof Fact fact ? FactTypes.valueOf(fact, name) : Optional.empty();
    }

    private static String words(@Nullable Object value) {
        if (value == null) {
            return "an unknown day";
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return value instanceof Fact fact ? fact.ref().id() : value.toString();
    }

    private List<Reason.Judged> judged(Match match) {
        List<Reason.Judged> judged = new ArrayList<>();
        for (Match.Judged tested : match.judged()) {
            for (String field : tested.fields()) {
                Object value = FactTypes.valueOf(tested.fact(), field).orElse(UNKNOWN);
                judged(tested.fact(), field, value).ifPresent(judged::add);
            }
        }
        return judged;
    }

    /** Who judged the value; empty while nobody has. */
    private Optional<Reason.Judged> judged(Fact fact, String field, Object value) {
        if (value.toString().equals(UNKNOWN)) {
            return Optional.empty();
        }
        String component =
                FactTypes.valueOf(fact, "component").map(Object::toString).orElse("");
        Optional<Judgement> by = judgements.by(fact.ref().id(), component, field);
        return Optional.of(new Reason.Judged(
                fact.ref(),
                component,
                field,
                value.toString(),
                by.map(Judgement::authorRole).orElse(SUBMITTER),
                by.map(Judgement::madeOn).map(Object::toString).orElse("")));
    }
}
