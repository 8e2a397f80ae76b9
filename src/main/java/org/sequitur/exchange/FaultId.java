package org.sequitur.exchange;

import java.security.SecureRandom;
import java.util.HexFormat;

/** By which a fault that a caller was told of is found again in the log. */
public final class FaultId {
    private static final SecureRandom RANDOM = new SecureRandom();

    private FaultId() {}

    /** Eight hexadecimal digits. */
    public static String next() {
        byte[] id = new byte[4];
        RANDOM.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
