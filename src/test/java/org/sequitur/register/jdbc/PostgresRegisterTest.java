package org.sequitur.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.sequitur.register.Checkpoint;
import org.sequitur.register.Entry;
import org.sequitur.register.Filter;
import org.sequitur.register.Register;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PostgresRegisterTest extends RegisterTest {
    private final Store.Server store = Postgres.database();

    @Override
    Store.Server store() {
        return store;
    }

    @Override
    void tamper(String statement) {
        Postgres.owner(store).execute(statement);
    }

    /** As the README says. */
    @Test
    void theRightsToInsertAndSelectAreEnough() {
        register().head();
        JdbcTemplate owner = Postgres.owner(store);
        String role = "only_adds";
        owner.execute("create role " + role + " login password 'w'");
        owner.execute("grant select, insert on all tables in schema public to " + role);
        Store.Server restricted = new Store.Server(store.url(), Optional.of(role), Optional.of("w"));
        try (Register register = Registers.open(restricted, Clock.systemUTC())) {
            Entry entry = record(register, Drafts.about("f").under("k"));
            assertThat(register.entry(entry.header().id())).contains(entry);
            assertThat(register.list(Filter.ALL, OptionalLong.empty(), 5).entries())
                    .hasSize(1);
            register.keep(new Checkpoint("r", 1, entry.hash(), Instant.EPOCH, "k", "s"));
        }
        JdbcTemplate service = new JdbcTemplate(new DriverManagerDataSource(store.url(), role, "w"));
        assertThatThrownBy(() -> service.execute("delete from entry")).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> service.execute("update entry set hash = ''"))
                .hasStackTraceContaining("permission denied");
    }
}
