package org.sequitur.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How entries hang together: each header names the hash of the header before it, so that none can change alone. */
public final class Chain {
    /** What the first entry names, as there is none before it. */
    public static final String BEGINNING = "0".repeat(64);

    private Chain() {}

    /** The hash of a header, whatever form its JSON is written in. */
    public static String hash(String header) {
        return Canonical.of(header).sha256();
    }

    /** SHA-256 in small hexadecimal letters. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The same of a text in UTF-8. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
