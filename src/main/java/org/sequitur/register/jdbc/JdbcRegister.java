package org.sequitur.register.jdbc;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.sequitur.register.Checkpoint;
import org.sequitur.register.Draft;
import org.sequitur.register.Entry;
import org.sequitur.register.Filter;
import org.sequitur.register.Head;
import org.sequitur.register.Page;
import org.sequitur.register.Recorded;
import org.sequitur.register.Register;
import org.sequitur.register.RuleBookText;
import org.sequitur.register.Stored;
import org.sequitur.register.StoredRequest;

/** A register in a database. Readers read in their own threads; what is added goes through the {@link Writer}. */
final class JdbcRegister implements Register {
    private final Connected database;
    private final Writer writer;

    JdbcRegister(Store store, Clock clock) {
        this.database = new Connected(store);
        this.writer = new Writer(database, clock);
    }

    @Override
    public CompletableFuture<Recorded> record(Draft draft) {
        return writer.record(draft);
    }

    @Override
    public Head head() {
        return read(Lookup::head);
    }

    @Override
    public Optional<Entry> entry(String id) {
        return read(lookup -> lookup.entry(id));
    }

    @Override
    public Optional<Entry> recordedUnder(String principal, String idempotencyKey) {
        return read(lookup -> lookup.recordedUnder(principal, idempotencyKey));
    }

    @Override
    public Page list(Filter filter, OptionalLong before, int limit) {
        return database.read(d -> Listing.page(filter, before, limit, d.reader()));
    }

    @Override
    public void each(long from, long to, Consumer<Stored> entries) {
        aFewAtATime(from, next -> read(lookup -> lookup.some(next, to)), Stored::sequence, entries);
    }

    @Override
    public void requests(long from, long to, Consumer<StoredRequest> requests) {
        aFewAtATime(from, next -> read(lookup -> lookup.someRequests(next, to)), StoredRequest::sequence, requests);
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
    public Optional<RuleBookText> ruleBook(String version) {
        return read(lookup -> lookup.ruleBook(version));
    }

    @Override
    public List<String> ruleBooks() {
        return read(Lookup::ruleBooks);
    }

    @Override
    public void take(List<Stored> entries, List<RuleBookText> books) {
        writer.take(entries, books);
    }

    @Override
    public void keep(Checkpoint checkpoint) {
        database.write(d -> d.write(sql -> Checkpoints.keep(checkpoint, sql)));
    }

    @Override
    public List<Checkpoint> checkpoints() {
        return database.read(d -> Checkpoints.all(d.reader()));
    }

    @Override
    public Standing standing() {
        return new Standing(database.name(), database.trouble());
    }

    @Override
    public void close() {
        writer.close();
        database.close();
    }

    private <T> T read(Function<Lookup, T> work) {
        return database.read(d -> work.apply(new Lookup(d.reader())));
    }
}
