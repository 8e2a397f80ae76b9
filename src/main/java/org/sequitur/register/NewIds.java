package org.sequitur.register;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Ids of entries: UUIDs of version 7 (RFC 9562), which begin with the time in milliseconds. */
public final class NewIds {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final RandomGenerator random;

    public NewIds(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public String next() {
        long time = clock.millis() << 16 | VERSION | random.nextLong() >>> 52;
        return new UUID(time, VARIANT | random.nextLong() >>> 2).toString();
    }
}
