package org.sequitur.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** SHA-256 in small letters. */
final class Digests {
    private Digests() {}

    static String of(String text) {
        return of(new TreeMap<>(Map.of("", text)));
    }

    /** Over the files of a mechanism's folder and of {@code common}. */
    static String ofMechanism(String code, SortedMap<String, String> files) {
        SortedMap<String, String> own = new TreeMap<>(files);
        own.keySet()
                .removeIf(path -> !path.startsWith(RuleBook.COMMON + "/")
                        && !path.contains("/" + code + "/")
                        && !path.startsWith(code + "/"));
        return of(own);
    }

    /** Over each path and text, with their lengths, so that no two folders share a digest by joining differently. */
    static String of(SortedMap<String, String> files) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            files.forEach((path, text) -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                sha256.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                sha256.update(bytes);
            });
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
