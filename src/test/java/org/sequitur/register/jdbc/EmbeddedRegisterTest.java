package org.sequitur.register.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedRegisterTest extends RegisterTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in
    private Path folder;

    @Override
    Store.Embedded store() {
        return new Store.Embedded(folder.resolve("made"));
    }

    @Override
    void tamper(String statement) {
        new JdbcTemplate(new DriverManagerDataSource("jdbc:sqlite:" + store().file())).execute(statement);
    }
}
