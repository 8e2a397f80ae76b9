package org.sequitur.register;

import java.util.Optional;

/**
 * What came with the request beside its body.
 *
 * @param traced whether the answer was to hold the whole trace; the entry holds it in any case
 * @param idempotencyKey the SHA-256 of the key
 */
public record Asked(boolean traced, boolean crosswalk, Optional<String> traceparent, Optional<String> idempotencyKey) {}
