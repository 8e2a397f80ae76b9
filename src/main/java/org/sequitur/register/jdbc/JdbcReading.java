package org.sequitur.register.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.sequitur.register.Checkpoint;
import org.sequitur.register.CheckpointPage;
import org.sequitur.register.Entry;
import org.sequitur.register.Filter;
import org.sequitur.register.Head;
import org.sequitur.register.Listed;
import org.sequitur.register.Page;
import org.sequitur.register.ReadableRegister;
import org.sequitur.register.RuleBookText;
import org.sequitur.register.Stored;
import org.sequitur.register.StoredRequest;

/** Reads a register in a database, each caller in its own thread. */
class JdbcReading implements ReadableRegister {
    private final Connected database;

    JdbcReading(Connected database) {
        this.database = database;
    }

    @Override
    public final Head head() {
        return read(Lookup::head);
    }

    @Override
    public final Optional<Entry> entry(String id) {
        return read(lookup -> lookup.entry(id));
    }

    @Override
    public final Optional<Entry> recordedUnder(String principal, String idempotencyKey) {
        return read(lookup -> lookup.recordedUnder(principal, idempotencyKey));
    }

    @Override
    public final Page list(Filter filter, OptionalLong before, int limit) {
        return database.read(d -> Listing.page(filter, before, limit, d.reader()));
    }

    @Override
    public final void each(long from, long to, Consumer<Stored> entries) {
        aFewAtATime(from, next -> read(lookup -> lookup.some(next, to)), Stored::sequence, entries);
    }

    @Override
    public final void requests(long from, long to, Consumer<StoredRequest> requests) {
        aFewAtATime(from, next -> read(lookup -> lookup.someRequests(next, to)), StoredRequest::sequence, requests);
    }

    @Override
    public final void listed(long from, long to, Consumer<Listed> entries) {
        aFewAtATime(
                from,
                next -> database.read(d -> ListPlaces.of(new Lookup(d.reader()).some(next, to), d.reader())),
                listed -> listed.stored().sequence(),
                entries);
    }

    /** Nothing in the database stays open while they are looked at. */
    private static <T> void aFewAtATime(
            long from, LongFunction<List<T>> reading, ToLongFunction<T> place, Consumer<T> taker) {
        List<T> some = reading.apply(from);
        while (!some.isEmpty()) {
            some.forEach(taker);
            some = reading.apply(place.applyAsLong(some.get(some.size() - 1)) + 1);
        }
    }

    @Override
    public final Optional<RuleBookText> ruleBook(String version) {
        return read(lookup -> lookup.ruleBook(version));
    }

    @Override
    public final List<String> ruleBooks() {
        return read(Lookup::ruleBooks);
    }

    @Override
    public final List<Checkpoint> checkpoints() {
        return database.read(d -> Checkpoints.all(d.reader()));
    }

    @Override
    public final CheckpointPage checkpoints(OptionalLong before, int limit) {
        return database.read(d -> Checkpoints.page(before, limit, d.reader()));
    }

    @Override
    public void close() {
        database.close();
    }

    private <T> T read(Function<Lookup, T> work) {
        return database.read(d -> work.apply(new Lookup(d.reader())));
    }
}
