package org.sequitur.assessment;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Artefact;
import org.sequitur.followup.Reliability;

/** Takes a judgement back, as if nobody had made it yet. */
final class Unjudged {
    /** The credibility that says "cannot be judged" (evidence.md section 2). */
    private static final int CREDIBILITY_NOT_JUDGED = 6;

    private Unjudged() {}

    /** The same fact with this field not known. */
    static <T extends Record> T without(T fact, String field) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                Object value = components[i].getAccessor().invoke(fact);
                values[i] = components[i].getName().equals(field) ? unknown(field, types[i], value) : value;
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

    /** What is not a matter of judgement stays as it is. */
    private static @Nullable Object unknown(String field, Class<?> type, @Nullable Object value) {
        if (type == Reliability.class) {
            return Reliability.F;
        }
        if (type == Artefact.class) {
            return Artefact.NONE;
        }
        if (field.equals("credibility")) {
            return CREDIBILITY_NOT_JUDGED;
        }
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals("UNKNOWN")) {
                    return constant;
                }
            }
        }
        return value;
    }
}
