package org.sequitur.register.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.util.Optional;
import javax.sql.DataSource;
import org.sequitur.register.NoRegister;
import org.sequitur.register.jdbc.Store.Embedded;
import org.sequitur.register.jdbc.Store.Server;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens the database of a store so that nothing in it can be changed, whoever else uses it. */
final class OpeningToRead {
    private static final String POOL = "register-reading";
    private static final String ONLY_READ = "set session characteristics as transaction read only";

    private OpeningToRead() {}

    /** @throws NoRegister if there is none */
    static Database open(Store store) {
        HikariDataSource pool = new HikariDataSource(config(store));
        Database database = new Database(pool, pool, Optional.empty(), () -> {});
        try {
            if (!isRegister(database.reader())) {
                throw new NoRegister(store.name());
            }
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static HikariConfig config(Store store) {
        HikariConfig config = store instanceof Server server ? toServer(server) : toFile((Embedded) store);
        config.setReadOnly(true);
        return config;
    }

    private static HikariConfig toServer(Server store) {
        HikariConfig config = Opening.toServer(store, POOL, 1);
        config.setConnectionInitSql(ONLY_READ);
        return config;
    }

    private static HikariConfig toFile(Embedded store) {
        HikariConfig config = Opening.pooled(POOL, 1);
        config.setDataSource(embedded(store));
        return config;
    }

    /** @throws NoRegister if there is no file, which would be made otherwise */
    static DataSource embedded(Embedded store) {
        if (!Files.isRegularFile(store.file())) {
            throw new NoRegister(store.name());
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(Opening.BUSY_MILLIS);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + address(store));
        return source;
    }

    /** Where SQLite cannot put its two files beside the register, it has to be told that nobody else writes either. */
    private static String address(Embedded store) {
        return Files.isWritable(store.folder())
                ? store.file().toString()
                : store.file().toUri().toString().replaceFirst("^file:/+", "file:/") + "?immutable=1";
    }

    private static boolean isRegister(JdbcTemplate sql) {
        return Boolean.TRUE.equals(sql.execute((ConnectionCallback<Boolean>) connection -> {
            try (ResultSet tables =
                    connection.getMetaData().getTables(null, null, "register", new String[] {"TABLE"})) {
                return tables.next();
            }
        }));
    }
}
