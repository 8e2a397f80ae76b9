package org.sequitur.register.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An open database whose tables are there: one connection that writes, and some that read. */
final class Database implements AutoCloseable {
    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private final Optional<String> lock;
    private final Runnable room;
    private final Runnable afterwards;
    private final TransactionTemplate transaction;
    private final JdbcTemplate writer;
    private final JdbcTemplate reader;

    /**
     * @param lock keeps other writers away until the end of the transaction; empty if the database does so itself
     * @param room fails if there is no room to write, where that can be known
     */
    Database(HikariDataSource writing, HikariDataSource reading, Optional<String> lock, Runnable room) {
        this(writing, reading, lock, room, () -> {});
    }

    /**
     * One that is only read.
     *
     * @param afterwards is done when no connection is open any more
     */
    Database(HikariDataSource reading, Runnable afterwards) {
        this(reading, reading, Optional.empty(), () -> {}, afterwards);
    }

    private Database(
            HikariDataSource writing,
            HikariDataSource reading,
            Optional<String> lock,
            Runnable room,
            Runnable afterwards) {
        this.writing = writing;
        this.reading = reading;
        this.lock = lock;
        this.room = room;
        this.afterwards = afterwards;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(writing));
        this.writer = new JdbcTemplate(writing);
        this.reader = new JdbcTemplate(reading);
    }

    /** Brings the tables up to date. Where they are, nothing is written, so that the right to insert and select is enough. */
    Database migrated(Flyway flyway) {
        if (flyway.info().pending().length > 0) {
            flyway.migrate();
        }
        write(sql -> sql.update(
                "insert into register (one, id) values (1, ?) on conflict do nothing",
                UUID.randomUUID().toString()));
        return this;
    }

    /** In one transaction, of which there is never more than one at a time, in this service or in any other. */
    <T> T write(Function<JdbcTemplate, T> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            lock.ifPresent(writer::execute);
            return work.apply(writer);
        }));
    }

    /** Fails if nothing can be read or, where asked, written. */
    void probe(boolean write) {
        String harmless = "select id from register";
        if (write) {
            room.run();
            write(sql -> sql.queryForList(harmless));
        } else {
            reader.queryForList(harmless);
        }
    }

    JdbcTemplate reader() {
        return reader;
    }

    /** After a failure: whatever was wrong with the connections is not carried on. */
    void reconnect() {
        evict(writing);
        evict(reading);
    }

    private static void evict(HikariDataSource pool) {
        if (pool.getHikariPoolMXBean() != null) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
        afterwards.run();
    }
}
