package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.sequitur.followup.Fact;
import org.sequitur.followup.Word;

/** The numbered patterns of one type of fact, found by the name that they ask for, such as the concept of a finding. */
final class PatternsOfType {
    private final Optional<FactType.Field> naming;
    private final Map<String, List<Numbered>> byName = new HashMap<>();
    private final List<Numbered> nameless = new ArrayList<>();

    private record Numbered(Predicate<Fact> test, int number) {}

    PatternsOfType(FactType type) {
        this.naming =
                type.fields().stream().filter(f -> f.names() != Word.Names.ANY).findFirst();
    }

    void add(Pattern pattern, int number) {
        Numbered numbered = new Numbered(pattern.test(), number);
        Set<String> names = naming.map(pattern::named).orElse(Set.of());
        names.forEach(n -> byName.computeIfAbsent(n, k -> new ArrayList<>()).add(numbered));
        if (names.isEmpty()) {
            nameless.add(numbered);
        }
    }

    void forEachMet(Fact fact, IntConsumer numbers) {
        forEachMet(fact, nameless, numbers);
        if (!byName.isEmpty()) {
            Object name = naming.orElseThrow().of(fact);
            forEachMet(fact, byName.getOrDefault(String.valueOf(name), List.of()), numbers);
        }
    }

    private static void forEachMet(Fact fact, List<Numbered> patterns, IntConsumer numbers) {
        for (Numbered numbered : patterns) {
            if (numbered.test().test(fact)) {
                numbers.accept(numbered.number());
            }
        }
    }
}
