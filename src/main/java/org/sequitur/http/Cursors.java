package org.sequitur.http;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sequitur.register.Page;

/** How callers come from one page of a list to the next. */
final class Cursors {
    private static final int MOST = 200;

    private Cursors() {}

    static OptionalLong read(@Nullable String cursor) {
        if (cursor == null) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseUnsignedLong(cursor, Character.MAX_RADIX));
        } catch (NumberFormatException e) {
            throw new Refused(Problems.parameter("cursor", List.of("what stands under next in the page before")));
        }
    }

    static int limit(int asked) {
        if (asked < 1 || asked > MOST) {
            throw new Refused(Problems.parameter("limit", List.of("a number from 1 to " + MOST)));
        }
        return asked;
    }

    static Optional<String> next(Page page) {
        return page.next().isEmpty()
                ? Optional.empty()
                : Optional.of(Long.toString(page.next().getAsLong(), Character.MAX_RADIX));
    }
}
