package org.sequitur.rulebook;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Answer;
import org.sequitur.followup.Fact;
import org.sequitur.followup.Word;

/** A fact of the rule language, with the fields and predicates that its record marks as words. */
public record FactType(String name, String meaning, Class<?> type, List<Field> fields, List<Predicate> predicates) {

    /** The kind of value that a field holds. */
    public enum ValueKind {
        TEXT("text"),
        NUMBER("whole number"),
        TRUTH("yes or no"),
        DAY("day"),
        CONSTANT("value of a set"),
        LIST("list of texts"),
        FACT("fact");

        private final String words;

        ValueKind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * A field of a fact.
     *
     * @param judged it may be unknown: a value set with UNKNOWN, or a day that may be missing
     * @param computed Java works it out, so that nobody judged it
     */
    public record Field(
            String name,
            String meaning,
            ValueKind kind,
            Class<?> type,
            Word.Names names,
            boolean judged,
            boolean computed,
            Function<Object, @Nullable Object> accessor) {
        /** The value, or null for a day that is not known. */
        public @Nullable Object of(Object fact) {
            return accessor.apply(fact);
        }

        /** The values of its set, in order; empty for other kinds. */
        public List<String> values() {
            return kind == ValueKind.CONSTANT
                    ? Arrays.stream(type.getEnumConstants())
                            .map(c -> ((Enum<?>) c).name())
                            .toList()
                    : List.of();
        }

        /** Whether its values stand in an order. */
        public boolean ordered() {
            return kind == ValueKind.NUMBER || kind == ValueKind.DAY || kind == ValueKind.CONSTANT && ascending(type);
        }
    }

    /** A yes-or-no word of a fact that takes arguments, such as {@code about($measure)}. */
    public record Predicate(String name, String meaning, List<Class<?>> parameters, Method method) {
        boolean of(Object fact, Object... arguments) {
            return Boolean.TRUE.equals(invoke(method, fact, arguments));
        }
    }

    /** Made once for each type, by {@link FactTypes}: its functions stay in memory for good. */
    static FactType of(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Word word = component.getAnnotation(Word.class);
            if (word != null) {
                fields.add(field(component.getName(), word, component.getAccessor(), nullable(component)));
            }
        }
        List<Predicate> predicates = new ArrayList<>();
        Arrays.stream(type.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(Word.class) && !isAccessor(type, m))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(m -> {
                    Word word = m.getAnnotation(Word.class);
                    if (m.getParameterCount() == 0) {
                        fields.add(field(m.getName(), word, m, false));
                    } else {
                        predicates.add(new Predicate(m.getName(), word.value(), List.of(m.getParameterTypes()), m));
                    }
                });
        return new FactType(
                type.getSimpleName(), wordOf(type).value(), type, List.copyOf(fields), List.copyOf(predicates));
    }

    /** Whether the record's word for its own type says that its values ascend. */
    static boolean ascending(Class<?> valueSet) {
        Word word = valueSet.getAnnotation(Word.class);
        return word != null && word.ascending();
    }

    /** The name by which {@code @needs} and reasons speak of facts of this type, such as reply or measure. */
    public String kind() {
        return switch (name) {
            case "ReplyPart" -> "reply";
            case "CountedMeasure" -> "measure";
            default -> Character.toLowerCase(name.charAt(0)) + name.substring(1);
        };
    }

    Optional<Field> field(String wanted) {
        return fields.stream().filter(f -> f.name().equals(wanted)).findFirst();
    }

    Optional<Predicate> predicate(String wanted) {
        return predicates.stream().filter(p -> p.name().equals(wanted)).findFirst();
    }

    private static Field field(String name, Word word, Method accessor, boolean nullable) {
        Class<?> type = accessor.getReturnType();
        ValueKind kind = kindOf(type);
        boolean unknown = kind == ValueKind.CONSTANT
                && Arrays.stream(type.getEnumConstants())
                        .anyMatch(c -> ((Enum<?>) c).name().equals(Answer.UNKNOWN.name()));
        return new Field(
                name,
                word.value(),
                kind,
                type,
                word.names(),
                unknown || nullable,
                word.computed(),
                Accessors.of(accessor));
    }

    private static ValueKind kindOf(Class<?> type) {
        if (type == String.class) {
            return ValueKind.TEXT;
        }
        if (type == int.class) {
            return ValueKind.NUMBER;
        }
        if (type == boolean.class) {
            return ValueKind.TRUTH;
        }
        if (type == LocalDate.class) {
            return ValueKind.DAY;
        }
        if (type.isEnum()) {
            return ValueKind.CONSTANT;
        }
        if (type == List.class) {
            return ValueKind.LIST;
        }
        if (Fact.class.isAssignableFrom(type)) {
            return ValueKind.FACT;
        }
        throw new IllegalStateException(type + " cannot be a word of the rule language");
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isAccessor(Class<?> type, Method method) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(c -> c.getAccessor().equals(method));
    }

    private static Word wordOf(Class<?> type) {
        Word word = type.getAnnotation(Word.class);
        if (word == null) {
            throw new IllegalStateException(type + " is not marked as a fact of the rule language");
        }
        return word;
    }

    private static @Nullable Object invoke(Method method, Object on, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
