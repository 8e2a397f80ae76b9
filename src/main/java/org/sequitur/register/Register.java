package org.sequitur.register;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * What was said, in order, for ever: entries are added at the end, read, and never changed. All threads may use one. Every
 * method throws {@link RegisterUnavailable} while the store cannot be read or written.
 */
public interface Register extends ReadableRegister {
    /**
     * Adds an entry. The future ends once the entry is durable, or with {@link RegisterUnavailable} or {@link KeyUsed}. A
     * draft with an idempotency key under which the same request was recorded before adds nothing.
     */
    CompletableFuture<Recorded> record(Draft draft);

    /** Takes over another register, right after the last entry: all that the work gives it, or nothing if that fails. */
    void take(Consumer<Taking> work);

    void keep(Checkpoint checkpoint);

    /** Whether entries can be recorded now. */
    Standing standing();

    /** Where the register lies, and why nothing can be recorded; empty if all is well. */
    record Standing(String store, Optional<String> trouble) {}

    /** Takes the parts of another register as they stand: entries with their place, time and hash. */
    interface Taking {
        void entries(List<Stored> entries, List<RuleBookText> books);

        void checkpoint(Checkpoint checkpoint);
    }
}
