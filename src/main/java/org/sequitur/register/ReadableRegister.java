package org.sequitur.register;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * What was said, in order, as far as it is only read. All threads may use one. Every method throws {@link RegisterUnavailable}
 * while the store cannot be read, and {@link NoRegister} if there is nothing that could be.
 */
public interface ReadableRegister extends AutoCloseable {
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

    /** The same with the place of each entry in the lists. */
    void listed(long from, long to, Consumer<Listed> entries);

    /** Gives every entry from a sequence number on. */
    default void each(long from, Consumer<Stored> entries) {
        each(from, Long.MAX_VALUE, entries);
    }

    Optional<RuleBookText> ruleBook(String version);

    /** The versions of all rule books that any entry was made under, oldest first. */
    List<String> ruleBooks();

    /** Oldest first. */
    List<Checkpoint> checkpoints();

    /** Newest first, before the place where another page left off if one is given. */
    CheckpointPage checkpoints(OptionalLong before, int limit);

    @Override
    void close();
}
