package org.sequitur.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The W3C header by which a caller's own tracing finds our log lines. Malformed headers are as good as none. */
final class Traceparent {
    static final String HEADER = "traceparent";
    private static final Pattern FORM = Pattern.compile("(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}");
    private static final String NO_TRACE = "0".repeat(32);
    private static final String NO_PARENT = "0".repeat(16);

    private Traceparent() {}

    /** The header as it came, if it is one. */
    static Optional<String> wellFormed(@Nullable String header) {
        return Optional.ofNullable(header)
                .map(String::strip)
                .filter(h -> traceOf(h).isPresent());
    }

    /** The trace id of a header of version 00, or of a later version that reads the same. */
    static Optional<String> traceOf(String header) {
        Matcher read = FORM.matcher(header.strip());
        return read.matches()
                        && !read.group(1).equals(NO_TRACE)
                        && !read.group(2).equals(NO_PARENT)
                ? Optional.of(read.group(1))
                : Optional.empty();
    }
}
