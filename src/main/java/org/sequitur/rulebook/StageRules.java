package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Fact;

/**
 * The compiled rules of one stage: one set of all of them, or the set of an earlier book and beside it a small one of the
 * rules whose conditions are new since. Compiling few rules takes a fraction of the time, and no rule sees what another of
 * its stage finds, so that it matches the same in either set.
 */
final class StageRules {
    /** At most one rule in so many is compiled beside the others; beyond that all are compiled again. */
    private static final int ONE_IN = 4;

    private final List<Rule> rules;
    private final StageSet whole;
    private final Set<RuleId> gone;
    private final StageSet beside;

    /** Rules of the whole set that are gone, or have other conditions now, no longer speak. */
    private StageRules(List<Rule> rules, StageSet whole, Set<RuleId> gone, StageSet beside) {
        this.rules = List.copyOf(rules);
        this.whole = whole;
        this.gone = Set.copyOf(gone);
        this.beside = beside;
    }

    /** Takes over what the stage's earlier rules have compiled, as far as their conditions are still the same. */
    static StageRules compile(String packageName, List<Rule> rules, @Nullable StageRules earlier) {
        return Optional.ofNullable(earlier)
                .flatMap(e -> e.changed(packageName, rules))
                .orElseGet(() -> new StageRules(
                        rules,
                        Compiler.compile(packageName, rules),
                        Set.of(),
                        Compiler.compile(packageName, List.of())));
    }

    private Optional<StageRules> changed(String packageName, List<Rule> now) {
        Map<RuleId, Rule> left = new LinkedHashMap<>();
        now.forEach(rule -> left.put(rule.id(), rule));
        List<Rule> kept = new ArrayList<>();
        Set<RuleId> silent = new HashSet<>();
        for (Rule compiled : whole.rules()) {
            Rule rule = left.get(compiled.id());
            if (rule != null && DrlWriter.conditions(rule).equals(DrlWriter.conditions(compiled))) {
                kept.add(rule);
                left.remove(rule.id());
            } else {
                kept.add(compiled);
                silent.add(compiled.id());
            }
        }
        return left.size() * ONE_IN > now.size()
                ? Optional.empty()
                : Optional.of(new StageRules(
                        now, whole.saying(kept), silent, Compiler.compile(packageName, List.copyOf(left.values()))));
    }

    List<Rule> rules() {
        return rules;
    }

    /** The rules that were compiled beside the others. */
    List<Rule> besideTheOthers() {
        return beside.rules();
    }

    /** The facts that the wanted rules look at; empty if none of these rules can hold. */
    Optional<List<Fact>> lookAt(Predicate<Rule> wanted, IndexedFacts facts) {
        Optional<List<Fact>> byMost = whole.lookAt(speaking(wanted), facts);
        Optional<List<Fact>> byOthers = beside.lookAt(wanted, facts);
        if (byMost.isEmpty() || byOthers.isEmpty()) {
            return byMost.or(() -> byOthers);
        }
        Set<Fact> all = new LinkedHashSet<>(byMost.get());
        all.addAll(byOthers.get());
        return Optional.of(List.copyOf(all));
    }

    /** Every way in which a wanted rule holds on these facts. */
    List<Match> matches(Predicate<Rule> wanted, Collection<? extends Fact> facts) {
        List<Match> matches = new ArrayList<>(whole.matches(speaking(wanted), facts));
        matches.addAll(beside.matches(wanted, facts));
        return matches;
    }

    private Predicate<Rule> speaking(Predicate<Rule> wanted) {
        return gone.isEmpty() ? wanted : wanted.and(rule -> !gone.contains(rule.id()));
    }
}
