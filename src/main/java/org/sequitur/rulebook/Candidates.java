package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Fact;
import org.sequitur.rulebook.Condition.Quantifier;

/**
 * Which rules of a set can hold at all on some facts, and which of the facts they look at. A rule cannot hold where no fact
 * meets what one of its conditions asks of a fact by itself; what no other rule looks at changes no match.
 */
final class Candidates {
    private static final int[] NONE = {};

    private final List<Candidate> rules = new ArrayList<>();
    private final List<Pattern> patterns;

    /** A rule with the numbers of its patterns: all of them, and those that some fact must meet, the rarest first. */
    private record Candidate(Rule rule, int[] all, int[] needed) {}

    /** What a condition asks of a fact by itself, whatever rules share it. */
    private record Pattern(int type, FactPattern.@Nullable Name name, Predicate<Fact> meets) {
        static Pattern of(FactPattern pattern) {
            return new Pattern(
                    FactTypes.numberOf(pattern.type().type()), pattern.name().orElse(null), pattern.test());
        }

        Facts.Numbers among(Facts facts) {
            return name == null ? facts.ofType(type) : facts.named(type, name);
        }
    }

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
                            i -> FactPattern.of(conditions.get(i)).name().isEmpty()))
                    .mapToInt(i -> all[i])
                    .toArray();
            rules.add(new Candidate(rule, all, needed));
        }
        patterns = numbers.keySet().stream().map(Pattern::of).toList();
    }

    /** The facts that the wanted rules look at which can hold; empty if none of them can. */
    Optional<List<Fact>> lookAt(Predicate<Rule> wanted, Facts facts) {
        Met met = new Met(facts);
        BitSet lookedAt = new BitSet(facts.size());
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
        return any ? Optional.of(lookedAt.stream().mapToObj(facts::get).toList()) : Optional.empty();
    }

    /** The numbers of the facts that meet each pattern, found when first asked for. */
    private final class Met {
        private final Facts facts;
        private final int[][] byPattern = new int[patterns.size()][];

        Met(Facts facts) {
            this.facts = facts;
        }

        boolean someMeetsEach(int[] needed) {
            for (int pattern : needed) {
                if (by(pattern).length == 0) {
                    return false;
                }
            }
            return true;
        }

        int[] by(int pattern) {
            int[] known = byPattern[pattern];
            return known != null ? known : (byPattern[pattern] = found(patterns.get(pattern)));
        }

        private int[] found(Pattern pattern) {
            Facts.Numbers among = pattern.among(facts);
            if (among.size() == 0) {
                return NONE;
            }
            int[] some = new int[among.size()];
            int found = 0;
            for (int i = 0; i < some.length; i++) {
                if (pattern.meets().test(facts.get(among.at(i)))) {
                    some[found++] = among.at(i);
                }
            }
            return found == some.length ? some : Arrays.copyOf(some, found);
        }
    }
}
