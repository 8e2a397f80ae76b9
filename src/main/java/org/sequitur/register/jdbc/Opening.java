package org.sequitur.register.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.sequitur.register.jdbc.Store.Embedded;
import org.sequitur.register.jdbc.Store.Server;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** Opens the database of a store and brings its tables up to date. */
final class Opening {
    private static final int READERS = 4;
    private static final int PATIENCE_MILLIS = 3_000;
    private static final long LEAST_ROOM = 1 << 20;
    /** What is durable in SQLite's log is moved into the file itself every 32 MB and not every 4: each time costs two waits. */
    private static final String SELDOM_MOVED = "pragma wal_autocheckpoint = 8000";

    static final int BUSY_MILLIS = 10_000;
    /** Any number, as long as every service that shares the register takes the same. */
    private static final String ADVISORY_LOCK = "select pg_advisory_xact_lock(7266436219)";

    private Opening() {}

    static Database open(Store store) {
        return store instanceof Embedded embedded ? embedded(embedded) : server((Server) store);
    }

    private static Database embedded(Embedded store) {
        try {
            Files.createDirectories(store.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DataSource ordinary = sqlite(store, TransactionMode.DEFERRED);
        begin(ordinary);
        Database database = new Database(
                pool("register-writing", 1, sqlite(store, TransactionMode.IMMEDIATE)),
                pool("register-reading", READERS, ordinary),
                Optional.empty(),
                () -> requireRoom(store));
        return opened(database, () -> flyway(ordinary, "sqlite"));
    }

    /**
     * One connection alone, before there are pools: a new file is given its form by it, as several at once would lock one another
     * out; and a server that is away is noticed without a wait.
     */
    private static void begin(DataSource source) {
        try {
            source.getConnection().close();
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("the database cannot be opened", e);
        }
    }

    private static void requireRoom(Embedded store) {
        try {
            if (Files.getFileStore(store.folder()).getUsableSpace() < LEAST_ROOM) {
                throw new IOException("there is no room left on the disk of " + store.folder());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every commit is on the disk before it returns. */
    private static SQLiteDataSource sqlite(Embedded store, TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(mode);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(false);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + store.file());
        return source;
    }

    private static Database server(Server store) {
        DataSource ordinary = unpooled(store);
        begin(ordinary);
        Database database = new Database(
                new HikariDataSource(toServer(store, "register-writing", 1)),
                new HikariDataSource(toServer(store, "register-reading", READERS)),
                Optional.of(ADVISORY_LOCK),
                () -> {});
        return opened(database, () -> flyway(ordinary, "postgresql"));
    }

    /** Flyway takes more than one connection. */
    private static DataSource unpooled(Server store) {
        DriverManagerDataSource source = new DriverManagerDataSource(store.url());
        store.user().ifPresent(source::setUsername);
        store.password().ifPresent(source::setPassword);
        return source;
    }

    static HikariConfig toServer(Server store, String name, int size) {
        HikariConfig config = pooled(name, size);
        config.setJdbcUrl(store.url());
        store.user().ifPresent(config::setUsername);
        store.password().ifPresent(config::setPassword);
        return config;
    }

    private static HikariDataSource pool(String name, int size, DataSource source) {
        HikariConfig config = pooled(name, size);
        config.setDataSource(source);
        config.setConnectionInitSql(SELDOM_MOVED);
        return new HikariDataSource(config);
    }

    static HikariConfig pooled(String name, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setInitializationFailTimeout(-1);
        return config;
    }

    private static Flyway flyway(DataSource source, String dialect) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/" + dialect)
                .load();
    }

    private static Database opened(Database database, Supplier<Flyway> flyway) {
        try {
            return database.migrated(flyway.get());
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }
}
