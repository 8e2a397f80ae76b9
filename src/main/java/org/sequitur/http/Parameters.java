package org.sequitur.http;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the values of parameters are written. */
final class Parameters {
    private Parameters() {}

    /** What may be written for a type; empty if there is nothing to say. */
    static List<String> of(@Nullable Class<?> type) {
        if (type == null) {
            return List.of();
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
        }
        if (type == LocalDate.class) {
            return List.of("a real day, such as 2026-03-20");
        }
        if (type == OffsetDateTime.class) {
            return List.of("a time, such as 2026-03-20T12:00:00Z");
        }
        if (type == UUID.class) {
            return List.of("an id as in Location, such as 019d0a00-0000-7000-8000-000000000001");
        }
        if (type == Integer.class) {
            return List.of("a whole number");
        }
        return type == Boolean.class || type == boolean.class ? List.of("true", "false") : List.of();
    }
}
