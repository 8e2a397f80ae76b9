package org.sequitur.register.jdbc;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.sequitur.register.Draft;
import org.sequitur.register.Header;
import org.sequitur.register.Index;
import org.sequitur.register.Recorded;

/** A draft on its way, with all that can be worked out before its place in the chain is known. */
record Waiting(
        Draft draft,
        String requestSha256,
        String assessmentSha256,
        Documents documents,
        Index index,
        CompletableFuture<Recorded> done) {

    /** Both documents as they are stored. */
    record Documents(byte[] request, byte[] assessment) {}

    static Waiting of(Draft draft) {
        return new Waiting(
                draft,
                draft.request().sha256(),
                draft.assessment().sha256(),
                new Documents(
                        Packing.pack(draft.request().bytes()),
                        Packing.pack(draft.assessment().bytes())),
                Index.of(draft.assessment()),
                new CompletableFuture<>());
    }

    Header header(long sequence, Instant recordedAt, String previous) {
        return new Header(
                sequence,
                draft.id(),
                recordedAt,
                draft.principal(),
                draft.about(),
                draft.versions(),
                draft.asked(),
                requestSha256,
                assessmentSha256,
                previous);
    }
}
