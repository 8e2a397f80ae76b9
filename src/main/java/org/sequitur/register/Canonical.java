package org.sequitur.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;

/** The one form of a JSON text that hashes are taken of (RFC 8785): no spaces, sorted names, numbers as a double writes them. */
public final class Canonical {
    private Canonical() {}

    /**
     * The canonical form of a JSON object or list.
     *
     * @throws IllegalArgumentException if the text is no JSON, or names a field twice
     */
    public static Document of(byte[] json) {
        return of(new String(json, StandardCharsets.UTF_8));
    }

    /** The same for a text. */
    public static Document of(String json) {
        try {
            return Document.of(new JsonCanonicalizer(json).getEncodedUTF8());
        } catch (IOException e) {
            throw new IllegalArgumentException("this text has no canonical form: " + e.getMessage(), e);
        }
    }
}
