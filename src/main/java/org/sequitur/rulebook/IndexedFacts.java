package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Fact;

/** Facts in the order in which they were added, found by their type and by the names that some of them carry. */
public final class IndexedFacts {
    private static final Numbers NONE = new Numbers();

    private final List<Fact> all = new ArrayList<>();
    private final @Nullable Numbers[] byType = new Numbers[FactTypes.count()];
    /** There is one object for each field of each type. */
    private final Map<FactType.Field, Names> byName = new IdentityHashMap<>();

    public IndexedFacts(Collection<? extends Fact> facts) {
        addAll(facts);
    }

    public void add(Fact fact) {
        int type = FactTypes.numberOf(fact.getClass());
        Numbers numbers = byType[type];
        if (numbers == null) {
            numbers = new Numbers();
            byType[type] = numbers;
        }
        numbers.add(all.size());
        all.add(fact);
    }

    public void addAll(Collection<? extends Fact> facts) {
        facts.forEach(this::add);
    }

    /** These and more; the same where there are no more. */
    public IndexedFacts with(Collection<? extends Fact> more) {
        if (more.isEmpty()) {
            return this;
        }
        IndexedFacts both = new IndexedFacts(all);
        both.addAll(more);
        return both;
    }

    public List<Fact> list() {
        return Collections.unmodifiableList(all);
    }

    Fact get(int number) {
        return all.get(number);
    }

    int size() {
        return all.size();
    }

    /** Those of the type with this number. */
    Numbers ofType(int type) {
        Numbers numbers = byType[type];
        return numbers == null ? NONE : numbers;
    }

    Numbers named(int type, FactPattern.Name name) {
        Numbers typed = ofType(type);
        return typed.size == 0
                ? NONE
                : byName.computeIfAbsent(name.field(), Names::new).of(name.text(), typed);
    }

    /** The numbers of some facts, ascending. */
    static final class Numbers {
        private int[] numbers = new int[4];
        private int size;

        private void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
        }

        int size() {
            return size;
        }

        int at(int place) {
            return numbers[place];
        }
    }

    /** The facts of one type by what stands in one of their fields; those that came since are read when asked. */
    private final class Names {
        private final FactType.Field field;
        private final Map<Object, Numbers> numbers = new HashMap<>();
        private int read;

        Names(FactType.Field field) {
            this.field = field;
        }

        Numbers of(String name, Numbers typed) {
            for (; read < typed.size; read++) {
                int number = typed.numbers[read];
                @Nullable Object found = field.of(all.get(number));
                if (found != null) {
                    numbers.computeIfAbsent(found, n -> new Numbers()).add(number);
                }
            }
            return numbers.getOrDefault(name, NONE);
        }
    }
}
