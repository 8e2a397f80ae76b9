package org.sequitur.register.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.ResultSet;
import org.sequitur.register.NoRegister;
import org.sequitur.register.jdbc.Store.Embedded;
import org.sequitur.register.jdbc.Store.Server;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Opens the database of a store so that nothing in it can be changed, whoever else uses it. */
final class OpeningToRead {
    private static final String POOL = "register-reading";
    private static final String ONLY_READ = "set session characteristics as transaction read only";

    private OpeningToRead() {}

    /** @throws NoRegister if there is none */
    static Database open(Store store) {
        Database database = store instanceof Server server ? server(server) : file((Embedded) store);
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

    private static Database server(Server store) {
        HikariConfig config = Opening.toServer(store, POOL, 1);
        config.setReadOnly(true);
        config.setConnectionInitSql(ONLY_READ);
        return new Database(new HikariDataSource(config), () -> {});
    }

    private static Database file(Embedded store) {
        FileToRead file = new FileToRead(store);
        HikariConfig config = Opening.pooled(POOL, 1);
        config.setReadOnly(true);
        config.setDataSource(file.source());
        return new Database(new HikariDataSource(config), file::close);
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
