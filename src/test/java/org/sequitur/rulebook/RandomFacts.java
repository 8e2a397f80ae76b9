package org.sequitur.rulebook;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Fact;
import org.sequitur.followup.FactRef;
import org.sequitur.followup.Records;

/** Facts of every type, with values from so few that conditions often meet. */
final class RandomFacts {
    static final List<String> TEXTS = List.of("", "a", "b");
    static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 3));
    static final int NUMBERS = 3;

    private final Random random;

    RandomFacts(Random random) {
        this.random = random;
    }

    <T> T oneOf(List<? extends T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** No two of them equal, as ids see to among posted ones. */
    List<Fact> facts(List<FactType> types, int most) {
        List<Fact> facts = new ArrayList<>();
        int size = random.nextInt(most + 1);
        while (facts.size() < size) {
            Fact fact = fact(oneOf(types), facts);
            if (!facts.contains(fact)) {
                facts.add(fact);
            }
        }
        return facts;
    }

    private Fact fact(FactType type, List<Fact> earlier) {
        return (Fact) Records.make(type.type(), c -> value(c, earlier));
    }

    private @Nullable Object value(RecordComponent component, List<Fact> earlier) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (nullable && random.nextInt(3) == 0) {
            return null;
        }
        Class<?> type = component.getType();
        if (type == String.class) {
            return oneOf(TEXTS);
        }
        if (type == int.class) {
            return random.nextInt(NUMBERS);
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == LocalDate.class) {
            return oneOf(DAYS);
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(NUMBERS));
        }
        if (type.isEnum()) {
            return constant(type);
        }
        return list(((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0], earlier);
    }

    /** Mostly one of the last three, so that values meet. */
    Enum<?> constant(Class<?> type) {
        Object[] all = type.getEnumConstants();
        int few = Math.min(3, all.length);
        return (Enum<?>)
                (random.nextInt(4) == 0 ? all[random.nextInt(all.length)] : all[all.length - 1 - random.nextInt(few)]);
    }

    private List<?> list(Type of, List<Fact> earlier) {
        if (of == String.class) {
            return TEXTS.stream().filter(t -> random.nextBoolean()).toList();
        }
        if (of == FactRef.class) {
            return earlier.stream()
                    .filter(f -> random.nextBoolean())
                    .map(Fact::ref)
                    .toList();
        }
        if (of instanceof Class<?> type && type.isEnum()) {
            return List.of(constant(type), constant(type)).subList(0, random.nextInt(3));
        }
        return List.of();
    }
}
