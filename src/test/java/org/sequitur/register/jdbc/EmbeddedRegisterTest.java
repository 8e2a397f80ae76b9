package org.sequitur.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.register.Checkpoint;
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

    @Test
    void nothingRecordedCanBeReplaced() {
        record(register(), Drafts.about("f").under("k"));
        register().keep(new Checkpoint("r", 1, "h", Instant.parse("2026-03-20T10:00:00Z"), "k", "s"));
        List<String> before = everything();
        String entry = " from entry where sequence = 1";
        for (String replacing : List.of(
                "entry (sequence, header, hash) select 1, header, 'x'" + entry,
                "entry (sequence, header, hash) select 2, header, 'x'" + entry,
                "entry (sequence, header, hash) select 2, json_set(header, '$.id', 'other'), 'x'" + entry,
                "entry_document select sequence, assessment, request from entry_document",
                "entry_result select * from entry_result",
                "entry_rule select * from entry_rule",
                "checkpoint select number, register, size, 'x', made_at, key_id, signature from checkpoint")) {
            assertThatThrownBy(() -> tamper("insert or replace into " + replacing))
                    .as(replacing)
                    .hasMessageContaining("only added to");
        }
        tamper("insert or replace into register select one, 'x' from register");
        tamper("insert or replace into rulebook select number, version, 'x' from rulebook");
        tamper("insert or replace into rulebook select number + 1, version, 'x' from rulebook");
        tamper("insert or replace into rule select number, 'x' from rule");
        tamper("insert or replace into rule select number + 100, name from rule");
        assertThat(everything()).isEqualTo(before);
    }

    private List<String> everything() {
        JdbcTemplate sql = new JdbcTemplate(file());
        return Stream.of(
                        "register",
                        "rulebook",
                        "entry",
                        "entry_document",
                        "entry_result",
                        "rule",
                        "entry_rule",
                        "checkpoint")
                .flatMap(table -> sql.queryForList("select * from " + table).stream())
                .flatMap(row -> row.values().stream())
                .map(value -> value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value))
                .toList();
    }

    private DriverManagerDataSource file() {
        return new DriverManagerDataSource("jdbc:sqlite:" + store().file());
    }

    @Override
    void tamper(String statement) {
        new JdbcTemplate(file()).execute(statement);
    }
}
