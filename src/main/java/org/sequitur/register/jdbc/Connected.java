package org.sequitur.register.jdbc;

import java.io.UncheckedIOException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.sequitur.register.RegisterUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;

/** The database of a store, opened when it is first needed and again after it was away. */
final class Connected implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Connected.class);

    private final Store store;
    private final Function<Store, Database> opening;
    private @Nullable Database database;
    private boolean closed;
    private volatile @Nullable String trouble;
    /** Reading may go on while nothing can be written. */
    private volatile boolean troubleIsWriting;

    Connected(Store store, Function<Store, Database> opening) {
        this.store = store;
        this.opening = opening;
    }

    String name() {
        return store.name();
    }

    /**
     * Reads from the open database.
     *
     * @throws RegisterUnavailable whatever is wrong with it
     */
    <T> T read(Function<Database, T> work) {
        return with(work, false);
    }

    /**
     * Writes into the open database.
     *
     * @throws RegisterUnavailable whatever is wrong with it
     */
    <T> T write(Function<Database, T> work) {
        return with(work, true);
    }

    private <T> T with(Function<Database, T> work, boolean writing) {
        Database used = null;
        try {
            used = open();
            T done = work.apply(used);
            well(writing);
            return done;
        } catch (DataAccessException | TransactionException | FlywayException | UncheckedIOException e) {
            reconnect(used, e);
            throw unavailable(e, writing);
        }
    }

    private synchronized Database open() {
        if (closed) {
            throw new RegisterUnavailable("the register is closed", new IllegalStateException("closed"));
        }
        Database open = database == null ? opening.apply(store) : database;
        database = open;
        return open;
    }

    /** Said once in the log, not at every try. */
    private RegisterUnavailable unavailable(RuntimeException e, boolean writing) {
        String reason = String.valueOf(rootOf(e).getMessage());
        if (trouble == null) {
            LOG.error("The register in {} cannot be used; nothing is recorded until it can: {}", store.name(), reason);
            LOG.debug("In full", e);
        }
        trouble = reason;
        troubleIsWriting |= writing;
        return new RegisterUnavailable("the register in " + store.name() + " cannot be used", e);
    }

    /** A pool looks for a server that was away only every few seconds; a new one finds it at once. */
    private void reconnect(@Nullable Database used, RuntimeException e) {
        if (used == null) {
            return;
        }
        if (isAway(e)) {
            forget(used);
            CompletableFuture.runAsync(used::close); // which waits for its connections
        } else {
            used.reconnect();
        }
    }

    private synchronized void forget(Database used) {
        database = database == used ? null : database;
    }

    /** Not so if only all connections of the pool are in use. */
    private static boolean isAway(RuntimeException e) {
        boolean resource =
                e instanceof DataAccessResourceFailureException || e instanceof CannotCreateTransactionException;
        return resource && !(rootOf(e) instanceof SQLTransientConnectionException);
    }

    private void well(boolean writing) {
        if (trouble != null && (writing || !troubleIsWriting)) {
            trouble = null;
            troubleIsWriting = false;
            LOG.info("The register in {} can be used again", store.name());
        }
    }

    /** Asks the database; after a failure, whether it can be written again. */
    Optional<String> trouble() {
        try {
            with(
                    d -> {
                        d.probe(troubleIsWriting);
                        return d;
                    },
                    troubleIsWriting);
            return Optional.ofNullable(trouble);
        } catch (RegisterUnavailable e) {
            return Optional.of(Objects.requireNonNullElse(trouble, "closed"));
        }
    }

    private static Throwable rootOf(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (database != null) {
            database.close();
        }
    }
}
