package org.sequitur.register;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A JSON text to the byte, as it was recorded. */
public final class Document {
    private final byte[] bytes;

    private Document(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Holds these bytes themselves; nobody changes them after this. */
    public static Document of(byte[] utf8) {
        return new Document(utf8);
    }

    public static Document of(String text) {
        return new Document(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes themselves; read them only. */
    public byte[] bytes() {
        return bytes;
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public String sha256() {
        return Chain.sha256(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Document document && Arrays.equals(bytes, document.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return text();
    }
}
