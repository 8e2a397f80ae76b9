package org.sequitur.register.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/** A real PostgreSQL server, started with the first test that needs it and stopped with the tests. */
public final class Postgres {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    private static final class Running {
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** An empty database of its own. */
    public static Store.Server database() {
        String name = "register" + DATABASES.incrementAndGet();
        new JdbcTemplate(Running.SERVER.getPostgresDatabase()).execute("create database " + name);
        String url = "jdbc:postgresql://localhost:" + Running.SERVER.getPort() + "/" + name;
        return new Store.Server(url, Optional.of("postgres"), Optional.of("postgres"));
    }

    public static JdbcTemplate owner(Store.Server store) {
        String name = store.url().replaceFirst(".*/([^?]*).*", "$1");
        return new JdbcTemplate(Running.SERVER.getDatabase("postgres", name));
    }
}
