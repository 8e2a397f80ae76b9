package org.sequitur.http;

import org.sequitur.exchange.wire.AssessmentRequest;

/** A request as it was recorded. */
final class WrittenRequest extends AssessmentRequest implements Written {
    private final byte[] bytes;

    WrittenRequest(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }
}
