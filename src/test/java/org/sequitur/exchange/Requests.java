package org.sequitur.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sequitur.exchange.wire.Problem;

/** A good request, and what is said of bad ones. */
final class Requests {
    static final Exchange EXCHANGE = Exchange.packed();
    static final String GOOD = good();

    private Requests() {}

    private static String good() {
        try {
            return Files.readString(Path.of("test-fixtures/example-1/request.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The good request with one piece of its text replaced, which must be there. */
    static String good(String text, String instead) {
        if (!GOOD.contains(text)) {
            throw new IllegalArgumentException("the good request does not contain " + text);
        }
        return GOOD.replace(text, instead);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Problem problemOf(String json) {
        return problemOf(bytes(json));
    }

    static Problem problemOf(byte[] json) {
        try {
            EXCHANGE.parse(json);
        } catch (RequestRejected rejected) {
            return rejected.problem();
        }
        throw new AssertionError("the request was not refused");
    }

    /** Each mistake as its pointer, a colon and what is said of it. */
    static List<String> mistakesIn(String json) {
        return mistakesIn(problemOf(json));
    }

    static List<String> mistakesIn(Problem problem) {
        return problem.getErrors().stream()
                .map(e -> e.getPointer() + ": " + e.getDetail())
                .toList();
    }
}
