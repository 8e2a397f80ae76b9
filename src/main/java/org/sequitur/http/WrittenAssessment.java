package org.sequitur.http;

import org.sequitur.exchange.wire.Assessment;

/** An assessment as it was recorded. */
final class WrittenAssessment extends Assessment implements Written {
    private final byte[] bytes;

    WrittenAssessment(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }
}
