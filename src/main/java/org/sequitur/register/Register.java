package org.sequitur.register;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * What was said, in order, for ever: entries are added at the end, read, and never changed. All threads may use one. Every
 * method throws {@link RegisterUnavailable} while the store cannot be read or written.
 */
public interface Register extends AutoCloseable {
    /**
     * Adds an entry. The future ends once the entry is durable, or with {@link RegisterUnavailable} or {@link KeyUsed}. A
     * draft with an idempotency key under which the same request was recorded before adds nothing.
     */
    CompletableFuture<Recorded> record(Draft draft);

    Head head();

    Optional<Entry> entry(String id);

    /** The entry recorded for this principal under this idempotency key, which is given by its SHA-256. */
    Optional<Entry> recordedUnder(String principal, String idempotencyKey);

    /** Entries, newest first, before a sequence number if one is given. */
    Page list(Filter filter, OptionalLong before, int limit);

    /** Gives every entry from one sequence number to another, oldest first, one at a time. */
    void each(long from, long to, Consumer<Stored> entries);

    /** The same with the assessments still packed, which are most of what is stored. */
    void requests(long from, long to, Consumer<StoredRequest> requests);

    /** Gives every entry from a sequence number on. */
    default void each(long from, Consumer<Stored> entries) {
        each(from, Long.MAX_VALUE, entries);
    }

    Optional<RuleBookText> ruleBook(String version);

    /** The versions of all rule books that any entry was made under, oldest first. */
    List<String> ruleBooks();

    /** Adds entries with their place, time and hash as they stand, right after the last; for a register moved to this one. */
    void take(List<Stored> entries, List<RuleBookText> books);

    void keep(Checkpoint checkpoint);

    /** Oldest first. */
    List<Checkpoint> checkpoints();

    /** Whether entries can be recorded now. */
    Standing standing();

    @Override
    void close();

    /** Where the register lies, and why nothing can be recorded; empty if all is well. */
    record Standing(String store, Optional<String> trouble) {}
}
