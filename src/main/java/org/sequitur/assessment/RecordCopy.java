package org.sequitur.assessment;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Copies a record with some of its fields changed. */
final class RecordCopy {
    private RecordCopy() {}

    /** The value that a field of the copy has. */
    interface Change {
        @Nullable
        Object of(RecordComponent component, @Nullable Object value);
    }

    static <T> T of(T fact, Change change) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = change.of(components[i], value(components[i], fact));
            }
            @SuppressWarnings("unchecked") // the class of a T makes Ts
            Constructor<T> constructor = (Constructor<T>) fact.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (IllegalAccessException | NoSuchMethodException | InstantiationException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    static @Nullable Object value(RecordComponent component, Object fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The value of a set that bears this name, if there is one. */
    static @Nullable Object constant(Class<?> valueSet, String name) {
        for (Object constant : valueSet.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
