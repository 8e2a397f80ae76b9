package org.sequitur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sequitur.followup.Fact;
import org.sequitur.rulebook.Condition.Quantifier;

/**
 * Holds the engine against an evaluation of our own, over rules and facts made at random. More sets are tried with
 * {@code -Dsequitur.sets=500}, others with {@code -Dsequitur.seed=7}.
 */
class EngineComparisonTest {
    private static final int SETS = Integer.getInteger("sequitur.sets", 12);
    private static final long SEED = Long.getLong("sequitur.seed", 1);
    private static final int RULES = 9;
    private static final int FACTS = 9;
    private static final int TRIALS = 40;

    @Test
    void theEngineFindsExactlyTheMatchesThatOurOwnEvaluationFinds() {
        for (long seed = SEED; seed < SEED + SETS; seed++) {
            Random random = new Random(seed);
            List<FactType> types = few(random);
            List<Rule> rules = new RandomRules(random, types).rules(RULES);
            StageSet set = Compiler.compile("random.grade", rules);
            for (int trial = 0; trial < TRIALS; trial++) {
                List<Fact> facts = new RandomFacts(random).facts(types, FACTS);
                String shown = "facts " + facts + "\n" + DrlWriter.write("random.grade", rules);
                assertThat(byEngine(set, facts)).as(shown).isEqualTo(byHand(rules, facts));
                assertThat(onWhatItLooksAt(set, facts)).as(shown).isEqualTo(byHand(rules, facts));
                for (Rule rule : rules) {
                    boolean held = byHand(List.of(rule), facts).size() == 1;
                    assertThat(explained(rule, facts).isEmpty()).isEqualTo(held);
                }
            }
        }
    }

    private static Optional<String> explained(Rule rule, List<Fact> facts) {
        Patterns patterns = new Patterns(List.of(rule));
        return Explainer.firstFailure(rule, patterns, patterns.metBy(new IndexedFacts(facts)));
    }

    private static List<FactType> few(Random random) {
        List<FactType> all = new ArrayList<>(FactTypes.all());
        Collections.shuffle(all, random);
        return all.subList(0, 2 + random.nextInt(3));
    }

    /** The same when it is shown only what rules that can hold look at. */
    private static Map<String, Collection<String>> onWhatItLooksAt(StageSet set, List<Fact> facts) {
        return set.lookAt(r -> true, new IndexedFacts(facts))
                .map(looked -> places(set.matches(r -> true, looked), facts))
                .orElse(Map.of());
    }

    private static Map<String, Collection<String>> byEngine(StageSet set, List<Fact> facts) {
        return places(set.matches(r -> true, facts), facts);
    }

    /** Each rule that matched, with the places of the facts that it matched. */
    private static Map<String, Collection<String>> places(List<Match> found, List<Fact> facts) {
        Map<String, Collection<String>> matches = new HashMap<>();
        for (Match match : found) {
            List<Integer> places = match.facts().stream().map(facts::indexOf).toList();
            matches.computeIfAbsent(match.rule().id().concept(), k -> new TreeSet<>())
                    .add(places.toString());
        }
        return matches;
    }

    private static Map<String, Collection<String>> byHand(List<Rule> rules, List<Fact> facts) {
        Map<String, Collection<String>> matches = new HashMap<>();
        for (Rule rule : rules) {
            TreeSet<String> found = new TreeSet<>();
            join(rule.conditions(), 0, facts, new HashMap<>(), List.of(), found);
            if (!found.isEmpty()) {
                matches.put(rule.id().concept(), found);
            }
        }
        return matches;
    }

    private static void join(
            List<Condition> conditions,
            int place,
            List<Fact> facts,
            Map<String, Object> bound,
            List<Integer> matched,
            Collection<String> found) {
        if (place == conditions.size()) {
            found.add(matched.toString());
            return;
        }
        Condition condition = conditions.get(place);
        if (condition.quantifier() != Quantifier.ONE) {
            boolean any = facts.stream().anyMatch(f -> meets(condition, f, bound));
            if (any == (condition.quantifier() == Quantifier.EXISTS)) {
                join(conditions, place + 1, facts, bound, matched, found);
            }
            return;
        }
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (meets(condition, fact, bound)) {
                Map<String, Object> more = new HashMap<>(bound);
                condition.variable().ifPresent(v -> more.put(v, fact));
                for (Condition.Binding binding : condition.bindings()) {
                    Object value = binding.field().of(fact);
                    if (value != null) {
                        more.put(binding.variable(), value);
                    }
                }
                List<Integer> longer = new ArrayList<>(matched);
                longer.add(i);
                join(conditions, place + 1, facts, more, longer, found);
            }
        }
    }

    private static boolean meets(Condition condition, Fact fact, Map<String, Object> bound) {
        return condition.type().type().isInstance(fact)
                && condition.constraints().stream().allMatch(c -> Evaluator.holds(c, fact, bound));
    }
}
