package org.sequitur.exchange;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a field stands for that was left out or is null. */
final class Absent {
    private static final int FIRST_ROUND = 1;

    private Absent() {}

    static <T> T or(@Nullable T posted, T absent) {
        return Objects.requireNonNullElse(posted, absent);
    }

    static String text(@Nullable String posted) {
        return or(posted, "");
    }

    static int round(@Nullable Integer posted) {
        return or(posted, FIRST_ROUND);
    }

    static <T> List<T> list(@Nullable List<T> posted) {
        return or(posted, List.of());
    }
}
