package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Fact;
import org.sequitur.rulebook.Condition.Quantifier;

/**
 * Which rules of a set can hold at all on some facts, and which of the facts they look at. A rule cannot hold where no fact
 * meets what one of its conditions asks of a fact by itself; what no other rule looks at changes no match.
 */
final class Candidates {
    private final List<Candidate> rules = new ArrayList<>();
    private final Map<Class<?>, PatternsOfType> patterns = new HashMap<>();
    private final int count;

    /** A rule with the numbers of its patterns: all of them, and those that some fact must meet. */
    private record Candidate(Rule rule, int[] all, int[] needed) {
        boolean possible(@Nullable BitSet[] meeting) {
            for (int pattern : needed) {
                if (meeting[pattern] == null) {
                    return false;
                }
            }
            return true;
        }
    }

    Candidates(List<Rule> of) {
        Map<Pattern, Integer> numbers = new LinkedHashMap<>();
        for (Rule rule : of) {
            int[] all = new int[rule.conditions().size()];
            List<Integer> needed = new ArrayList<>();
            for (int i = 0; i < all.length; i++) {
                Condition condition = rule.conditions().get(i);
                all[i] = numbers.computeIfAbsent(Pattern.of(condition), p -> numbers.size());
                if (condition.quantifier() != Quantifier.NOT) {
                    needed.add(all[i]);
                }
            }
            rules.add(new Candidate(
                    rule, all, needed.stream().mapToInt(Integer::intValue).toArray()));
        }
        numbers.forEach((pattern, number) -> patterns.computeIfAbsent(
                        pattern.type().type(), t -> new PatternsOfType(pattern.type()))
                .add(pattern, number));
        count = numbers.size();
    }

    /** The facts that the wanted rules look at which can hold; empty if none of them can. */
    Optional<List<Fact>> lookAt(Predicate<Rule> wanted, Collection<? extends Fact> facts) {
        List<Fact> numbered = new ArrayList<>(facts);
        @Nullable BitSet[] meeting = meeting(numbered);
        BitSet lookedAt = new BitSet();
        boolean any = false;
        for (Candidate candidate : rules) {
            if (candidate.possible(meeting) && wanted.test(candidate.rule())) {
                any = true;
                for (int pattern : candidate.all()) {
                    BitSet met = meeting[pattern];
                    if (met != null) {
                        lookedAt.or(met);
                    }
                }
            }
        }
        return any ? Optional.of(lookedAt.stream().mapToObj(numbered::get).toList()) : Optional.empty();
    }

    /** For each pattern the numbers of the facts that meet it; null if none does. */
    private @Nullable BitSet[] meeting(List<Fact> facts) {
        @Nullable BitSet[] meeting = new BitSet[count];
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            PatternsOfType ofType = patterns.get(fact.getClass());
            if (ofType != null) {
                int number = i;
                ofType.forEachMet(fact, pattern -> {
                    BitSet met = meeting[pattern];
                    if (met == null) {
                        met = new BitSet();
                        meeting[pattern] = met;
                    }
                    met.set(number);
                });
            }
        }
        return meeting;
    }
}
