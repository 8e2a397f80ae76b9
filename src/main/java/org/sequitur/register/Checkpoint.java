package org.sequitur.register;

import java.time.Instant;

/**
 * A signed word on how long the register was, and what its end was, at a time.
 *
 * @param key the SHA-256 of the raw public key
 * @param signature Ed25519, in base64, over the canonical JSON of the rest
 */
public record Checkpoint(String register, long size, String head, Instant madeAt, String key, String signature) {}
