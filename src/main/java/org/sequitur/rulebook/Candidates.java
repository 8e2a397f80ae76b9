package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
    private static final int[] NONE = {};
    private static final int UNASKED = -1;

    private final List<Candidate> rules = new ArrayList<>();
    private final Map<Class<?>, Integer> types = new HashMap<>();
    private final List<Test> tests;

    /** A rule with the numbers of its patterns: all of them, and those that some fact must meet, the rarest first. */
    private record Candidate(Rule rule, int[] all, int[] needed) {}

    /** One pattern, whatever rules share it; {@code type} is the number of its type in this set. */
    private record Test(int type, Predicate<Fact> meets) {}

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
                .map(p -> new Test(types.computeIfAbsent(p.type().type(), t -> types.size()), p.test()))
                .toList();
    }

    /** The facts that the wanted rules look at which can hold; empty if none of them can. */
    Optional<List<Fact>> lookAt(Predicate<Rule> wanted, Collection<? extends Fact> facts) {
        List<Fact> numbered = List.copyOf(facts);
        Met met = new Met(numbered);
        BitSet lookedAt = new BitSet(numbered.size());
        boolean any = false;
        for (Candidate candidate : rules) {
            if (met.someMeetsEach(candidate.needed()) && wanted.test(candidate.rule())) {
                any = true;
                for (int pattern : candidate.all()) {
                    for (int fact : met.by(pattern)) {
                        lookedAt.set(fact);
                    }
                }
            }
        }
        return any ? Optional.of(lookedAt.stream().mapToObj(numbered::get).toList()) : Optional.empty();
    }

    /** The numbers of the facts that meet each pattern, found when first asked for. */
    private final class Met {
        private final List<Fact> facts;
        private final int[] typeOf;
        private final int[] some;
        private final int[][] byPattern = new int[tests.size()][];

        Met(List<Fact> facts) {
            this.facts = facts;
            this.typeOf = facts.stream()
                    .mapToInt(f -> types.getOrDefault(f.getClass(), UNASKED))
                    .toArray();
            this.some = new int[typeOf.length];
        }

        boolean someMeetsEach(int[] patterns) {
            for (int pattern : patterns) {
                if (by(pattern).length == 0) {
                    return false;
                }
            }
            return true;
        }

        int[] by(int pattern) {
            int[] known = byPattern[pattern];
            return known != null ? known : (byPattern[pattern] = found(tests.get(pattern)));
        }

        private int[] found(Test test) {
            int found = 0;
            for (int i = 0; i < typeOf.length; i++) {
                if (typeOf[i] == test.type() && test.meets().test(facts.get(i))) {
                    some[found++] = i;
                }
            }
            return found == 0 ? NONE : Arrays.copyOf(some, found);
        }
    }
}
