package org.sequitur.followup;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and makes records by their components, so that a fact of a new mechanism needs no code of its own for it. */
public final class Records {
    private Records() {}

    /** The value that a component of a new record has. */
    public interface Values {
        @Nullable
        Object of(RecordComponent component);
    }

    /** The value that a component of a copy has. */
    public interface Change {
        @Nullable
        Object of(RecordComponent component, @Nullable Object value);
    }

    public static <T> T make(Class<T> type, Values values) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = values.of(components[i]);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (IllegalAccessException | NoSuchMethodException | InstantiationException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** A copy with some of its fields changed. */
    public static <T> T copy(T original, Change change) {
        @SuppressWarnings("unchecked") // the class of a T makes Ts
        Class<T> type = (Class<T>) original.getClass();
        return make(type, c -> change.of(c, value(c, original)));
    }

    public static @Nullable Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The value of a set that bears this name, if there is one. */
    public static Optional<Object> constant(Class<?> valueSet, String name) {
        return Arrays.stream(valueSet.getEnumConstants())
                .map(Object.class::cast)
                .filter(c -> ((Enum<?>) c).name().equals(name))
                .findFirst();
    }
}
