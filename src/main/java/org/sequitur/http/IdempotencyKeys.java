package org.sequitur.http;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sequitur.register.Asked;
import org.sequitur.register.Chain;

/** The keys of the requests that are being answered just now; each is answered once at a time. */
final class IdempotencyKeys {
    private static final int LONGEST = 255;
    private final Set<String> inFlight = ConcurrentHashMap.newKeySet();

    /** What the register knows a key by. */
    static Optional<String> digest(@Nullable String key) {
        if (key == null) {
            return Optional.empty();
        }
        if (key.isBlank() || key.length() > LONGEST) {
            throw new Refused(Problems.key(LONGEST));
        }
        return Optional.of(Chain.sha256(key));
    }

    /** What is not recorded cannot be found again, and a batch is not recorded as one. */
    static void requireNone(Optional<String> key) {
        if (key.isPresent()) {
            throw new Refused(Problems.key(LONGEST));
        }
    }

    void begin(Asked asked) {
        asked.idempotencyKey().filter(key -> !inFlight.add(key)).ifPresent(key -> {
            throw new Refused(Problems.keyInFlight());
        });
    }

    void end(Asked asked) {
        asked.idempotencyKey().ifPresent(inFlight::remove);
    }
}
