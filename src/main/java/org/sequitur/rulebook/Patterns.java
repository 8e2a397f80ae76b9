package org.sequitur.rulebook;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Fact;

/** What the conditions of some rules ask of a fact by itself, each once and numbered, whatever rules share it. */
final class Patterns {
    private static final int[] NONE = {};

    private final List<Pattern> patterns;
    private final Map<Rule, int[]> numbers = new IdentityHashMap<>();

    private record Pattern(int type, FactPattern.@Nullable Name name, Predicate<Fact> meets) {
        static Pattern of(FactPattern pattern) {
            return new Pattern(
                    FactTypes.numberOf(pattern.type().type()), pattern.name().orElse(null), pattern.test());
        }

        IndexedFacts.Numbers among(IndexedFacts facts) {
            return name == null ? facts.ofType(type) : facts.named(type, name);
        }
    }

    Patterns(List<Rule> rules) {
        Map<FactPattern, Integer> distinct = new LinkedHashMap<>();
        for (Rule rule : rules) {
            numbers.put(
                    rule,
                    rule.conditions().stream()
                            .mapToInt(c -> distinct.computeIfAbsent(FactPattern.of(c), p -> distinct.size()))
                            .toArray());
        }
        patterns = distinct.keySet().stream().map(Pattern::of).toList();
    }

    /** The numbers of what each condition of one of the rules asks, in their order. */
    int[] of(Rule rule) {
        return requireNonNull(numbers.get(rule), "a rule of another set");
    }

    /** Which of these facts meet each pattern. */
    Met metBy(IndexedFacts facts) {
        return new Met(facts);
    }

    /** The numbers of the facts that meet each pattern, found when first asked for. */
    final class Met {
        private final IndexedFacts facts;
        private final int[][] byPattern = new int[patterns.size()][];

        private Met(IndexedFacts facts) {
            this.facts = facts;
        }

        IndexedFacts facts() {
            return facts;
        }

        int[] by(int pattern) {
            int[] known = byPattern[pattern];
            return known != null ? known : (byPattern[pattern] = found(patterns.get(pattern)));
        }

        private int[] found(Pattern pattern) {
            IndexedFacts.Numbers among = pattern.among(facts);
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
