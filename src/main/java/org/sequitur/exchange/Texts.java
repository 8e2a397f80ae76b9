package org.sequitur.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as it is published, with its trace and without; the trace is the last property of both.
 *
 * @param whole the same as {@code brief} where there is no trace to show
 */
public record Texts(byte[] whole, byte[] brief) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TRACE = "trace";
    private static final byte[] NONE = "null}".getBytes(StandardCharsets.UTF_8);

    /** The brief text of a whole one. */
    public static Texts ofWhole(byte[] whole) {
        try (JsonParser parser = JSON.createParser(whole)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean trace = parser.currentName().equals(TRACE);
                parser.nextToken();
                if (trace) {
                    int start = (int) parser.currentTokenLocation().getByteOffset();
                    return new Texts(whole, with(whole, start, NONE));
                }
                parser.skipChildren();
            }
            throw new IllegalArgumentException("this is no assessment: it has no trace");
        }
    }

    static byte[] joined(byte[] brief, byte[] trace) {
        byte[] ended = Arrays.copyOf(trace, trace.length + 1);
        ended[trace.length] = '}';
        return with(brief, brief.length - NONE.length, ended);
    }

    private static byte[] with(byte[] text, int length, byte[] end) {
        byte[] joined = Arrays.copyOf(text, length + end.length);
        System.arraycopy(end, 0, joined, length, end.length);
        return joined;
    }
}
