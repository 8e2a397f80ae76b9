package org.sequitur.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.register.Entry;
import org.sequitur.register.Register;
import org.sequitur.register.RegisterUnavailable;

class PostgresOutageTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in
    private Path folder;

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    @Test
    void whileTheServerIsAwayNothingIsAcknowledgedAndAfterItsReturnRecordingGoesOnAtOnce() throws IOException {
        EmbeddedPostgres server = start(0);
        int port = server.getPort();
        Store store = new Store.Server(
                server.getJdbcUrl("postgres", "postgres"), Optional.of("postgres"), Optional.of("postgres"));
        try (Register register = Registers.open(store, Clock.systemUTC())) {
            Entry first = InAnyStore.record(register, Drafts.about("f1"));
            server.close();
            assertThatThrownBy(() -> InAnyStore.record(register, Drafts.about("f2")))
                    .hasCauseInstanceOf(RegisterUnavailable.class);
            assertThatThrownBy(register::head).isInstanceOf(RegisterUnavailable.class);
            assertThat(register.standing().trouble()).isPresent();

            try (EmbeddedPostgres again = start(port)) {
                assertThat(again.getPort()).isEqualTo(port);
                Entry second = InAnyStore.record(register, Drafts.about("f3"));
                assertThat(second.header().previous()).isEqualTo(first.hash());
                assertThat(register.standing().trouble()).isEmpty();
                InAnyStore.assertChained(InAnyStore.all(register));
            }
        }
    }

    @Test
    void aServiceThatStartsBeforeItsServerRecordsOnceThatIsThere() throws IOException {
        EmbeddedPostgres server = start(0);
        int port = server.getPort();
        String url = server.getJdbcUrl("postgres", "postgres");
        server.close();
        Store store = new Store.Server(url, Optional.of("postgres"), Optional.of("postgres"));
        try (Register register = Registers.open(store, Clock.systemUTC())) {
            assertThatThrownBy(() -> InAnyStore.record(register, Drafts.about("f1")))
                    .hasCauseInstanceOf(RegisterUnavailable.class);
            try (EmbeddedPostgres again = start(port)) {
                assertThat(again.getPort()).isEqualTo(port);
                assertThat(InAnyStore.record(register, Drafts.about("f1"))
                                .header()
                                .sequence())
                        .isEqualTo(1);
            }
        }
    }
}
