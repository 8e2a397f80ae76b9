package org.sequitur.register;

import java.time.Instant;

/**
 * A signed word on how long the register was, and what its end was, at a time.
 *
 * @param head the hash of the last of {@code size} entries
 * @param madeAt to the millisecond
 * @param key the SHA-256 of the raw public key
 * @param signature Ed25519, in base64, over {@link #signed}
 */
public record Checkpoint(String register, long size, String head, Instant madeAt, String key, String signature) {
    /** What is signed: the canonical JSON of all but the signature. */
    Document signed() {
        return Canonical.of(CheckpointText.unsigned(this).toString());
    }

    /** {@code madeAt} as it is signed. */
    public String madeAtText() {
        return CheckpointText.time(madeAt);
    }

    Checkpoint with(String made) {
        return new Checkpoint(register, size, head, madeAt, key, made);
    }
}
