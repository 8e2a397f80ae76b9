package org.sequitur.assessment;

import java.util.Comparator;
import org.sequitur.followup.FactRef;
import org.sequitur.followup.Finding;
import org.sequitur.rulebook.Match;
import org.sequitur.rulebook.Rule;
import org.sequitur.rulebook.RuleId;

/** A match with its reason, and as the fact that later stages see; {@code component} is empty in obligation stages. */
record Found(Match match, String component, Reason reason, Finding asFact) {
    /** By rule, then by the facts it matched: never by the order in which the engine or the request gave them. */
    static final Comparator<Found> ORDER = Comparator.comparing(
                    (Found f) -> f.rule().id())
            .thenComparing(Found::component)
            .thenComparing(f -> f.reason().facts().toString())
            .thenComparing(f -> f.reason().text())
            .thenComparing(f -> f.reason().because().toString());

    static Found of(Match match, String component, Reason reason) {
        RuleId id = match.rule().id();
        return new Found(
                match,
                component,
                reason,
                new Finding(
                        id.stage().folder(),
                        id.concept(),
                        component,
                        match.facts().stream()
                                .filter(f -> !(f instanceof Finding))
                                .map(f -> f.ref())
                                .distinct()
                                .toList()));
    }

    Rule rule() {
        return match.rule();
    }

    FindingLine line() {
        return new FindingLine(rule().id().stage(), rule().id().concept(), reason, rule().excludes(), rule().caps());
    }

    boolean binds(FactRef fact) {
        return match.facts().stream().anyMatch(f -> f.ref().equals(fact));
    }
}
