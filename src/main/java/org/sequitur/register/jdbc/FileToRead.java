package org.sequitur.register.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.sequitur.register.NoRegister;
import org.sequitur.register.RegisterUnavailable;
import org.sequitur.register.jdbc.Store.Embedded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The file of an embedded register for somebody who only reads it and leaves nothing beside it. SQLite keeps its log in a
 * second file while anybody has the register open, and also who only reads it makes one.
 */
final class FileToRead implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FileToRead.class);

    private final Embedded store;
    private final Path log;
    /** Nobody has it open, and no log can be made: SQLite is told that it stays as it is. */
    private final boolean still;

    /**
     * Makes nothing yet.
     *
     * @throws NoRegister if there is no file, which would be made otherwise
     * @throws RegisterUnavailable if the log cannot be read, because SQLite would have to make a third file for that
     */
    FileToRead(Embedded store) {
        if (!Files.isRegularFile(store.file())) {
            throw new NoRegister(store.name());
        }
        this.store = store;
        this.log = Path.of(store.file() + "-wal");
        this.still = !isWritable() && !Files.exists(log);
        boolean readable = still || Files.isWritable(store.folder()) || Files.exists(Path.of(store.file() + "-shm"));
        if (!readable) {
            throw unavailable("Copy it with " + log.getFileName() + ", which lies beside it, into a folder that may be"
                    + " written, and name that");
        }
    }

    DataSource source() {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(Opening.BUSY_MILLIS);
        return at(still ? unchanging() : store.file().toString(), config);
    }

    private boolean isWritable() {
        return Files.isWritable(store.folder()) && Files.isWritable(store.file());
    }

    private String unchanging() {
        return store.file().toUri().toString().replaceFirst("^file:/+", "file:/") + "?immutable=1";
    }

    private static SQLiteDataSource at(String address, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + address);
        return source;
    }

    /** @throws RegisterUnavailable if what was read may be half of what a service that has begun meanwhile wrote */
    @Override
    public void close() {
        if (still && Files.exists(log)) {
            throw unavailable("A service has opened it while it was read. Do this again");
        }
        if (isWritable() && isEmpty(log)) {
            tidyUp();
        }
    }

    private RegisterUnavailable unavailable(String why) {
        return new RegisterUnavailable(
                "the register in " + store.name() + " cannot be used", new IllegalStateException(why));
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.exists(file) && Files.size(file) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only SQLite itself can tell whether the log is still needed; the last that may write takes it away. */
    private void tidyUp() {
        try (Connection last = at(store.file().toString(), new SQLiteConfig()).getConnection();
                Statement any = last.createStatement()) {
            any.execute("pragma schema_version");
        } catch (SQLException e) {
            LOG.debug("What SQLite put beside {} is left there", store.name(), e);
        }
    }
}
