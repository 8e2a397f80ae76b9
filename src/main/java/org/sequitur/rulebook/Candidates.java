package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sequitur.followup.Fact;
import org.sequitur.rulebook.Condition.Quantifier;

/**
 * Which rules of a set can hold at all on some facts, and which of the facts they look at. A rule cannot hold where no fact
 * meets what one of its conditions asks of a fact by itself; what no other rule looks at changes no match.
 */
final class Candidates {
    private final List<Candidate> rules = new ArrayList<>();
    private final Patterns patterns;

    /** A rule with the numbers of its patterns: all of them, and those that some fact must meet, the rarest first. */
    private record Candidate(Rule rule, int[] all, int[] needed) {}

    Candidates(List<Rule> of) {
        patterns = new Patterns(of);
        for (Rule rule : of) {
            List<Condition> conditions = rule.conditions();
            int[] all = patterns.of(rule);
            int[] needed = IntStream.range(0, all.length)
                    .filter(i -> conditions.get(i).quantifier() != Quantifier.NOT)
                    .boxed()
                    .sorted(Comparator.comparing(
                            i -> FactPattern.of(conditions.get(i)).name().isEmpty()))
                    .mapToInt(i -> all[i])
                    .toArray();
            rules.add(new Candidate(rule, all, needed));
        }
    }

    /** The facts that the wanted rules look at which can hold; empty if none of them can. */
    Optional<List<Fact>> lookAt(Predicate<Rule> wanted, IndexedFacts facts) {
        Patterns.Met met = patterns.metBy(facts);
        BitSet lookedAt = new BitSet(facts.size());
        boolean any = false;
        for (Candidate candidate : rules) {
            if (someMeetsEach(candidate.needed(), met) && wanted.test(candidate.rule())) {
                any = true;
                for (int pattern : candidate.all()) {
                    for (int fact : met.by(pattern)) {
                        lookedAt.set(fact);
                    }
                }
            }
        }
        return any ? Optional.of(lookedAt.stream().mapToObj(facts::get).toList()) : Optional.empty();
    }

    private static boolean someMeetsEach(int[] needed, Patterns.Met met) {
        for (int pattern : needed) {
            if (met.by(pattern).length == 0) {
                return false;
            }
        }
        return true;
    }
}
