package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final List<Test> tests;

    /** A rule with the numbers of its patterns: all of them, and those that some fact must meet, the rarest first. */
    private record Candidate(Rule rule, int[] all, int[] needed) {}

    /** One pattern, whatever rules share it. */
    private record Test(Class<?> type, Predicate<Fact> meets) {}

    Candidates(List<Rule> of) {
        Map<FactPattern, Integer> numbers = new LinkedHashMap<>();
        for (Rule rule : of) {
            List<Condition> conditions = rule.conditions();
            int[] all = conditions.stream()
                    .mapToInt(c -> numbers.computeIfAbsent(FactPattern.of(c), p -> numbers.size()))
                    .toArray();
            int[] needed = IntStream.range(0, all.length)
                    .filter(i -> conditions.get(i).quantifier() != Quantifier.NOT)
                    .boxed()
                    .sorted(Comparator.comparing(
                            i -> !FactPattern.of(conditions.get(i)).named()))
                    .mapToInt(i -> all[i])
                    .toArray();
            rules.add(new Candidate(rule, all, needed));
        }
        tests = numbers.keySet().stream()
                .map(p -> new Test(p.type().type(), p.test()))
                .toList();
    }

    /** The facts that the wanted rules look at which can hold; empty if none of them can. */
    Optional<List<Fact>> lookAt(Predicate<Rule> wanted, Collection<? extends Fact> facts) {
        List<Fact> numbered = new ArrayList<>(facts);
        Met met = new Met(numbered);
        BitSet lookedAt = new BitSet();
        boolean any = false;
        for (Candidate candidate : rules) {
            if (wanted.test(candidate.rule()) && met.someFactMeetsEach(candidate.needed())) {
                any = true;
                for (int pattern : candidate.all()) {
                    lookedAt.or(met.by(pattern));
                }
            }
        }
        return any ? Optional.of(lookedAt.stream().mapToObj(numbered::get).toList()) : Optional.empty();
    }

    /** The numbers of the facts that meet each pattern, found when first asked for. */
    private final class Met {
        private final List<Fact> facts;
        private final BitSet[] byPattern = new BitSet[tests.size()];

        Met(List<Fact> facts) {
            this.facts = facts;
        }

        boolean someFactMeetsEach(int[] patterns) {
            for (int pattern : patterns) {
                if (by(pattern).isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        BitSet by(int pattern) {
            if (byPattern[pattern] == null) {
                byPattern[pattern] = found(tests.get(pattern));
            }
            return byPattern[pattern];
        }

        private BitSet found(Test test) {
            BitSet found = new BitSet();
            for (int i = 0; i < facts.size(); i++) {
                Fact fact = facts.get(i);
                if (fact.getClass() == test.type() && test.meets().test(fact)) {
                    found.set(i);
                }
            }
            return found;
        }
    }
}
