package org.sequitur.register.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.sequitur.register.Checkpoint;
import org.sequitur.register.CheckpointPage;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps checkpoints beside the entries that they are about. */
final class Checkpoints {
    private static final String CHECKPOINT =
            "select number, register, size, head, made_at, key_id, signature from checkpoint";

    private Checkpoints() {}

    static int keep(Checkpoint checkpoint, JdbcTemplate sql) {
        return sql.update(
                "insert into checkpoint (register, size, head, made_at, key_id, signature) values (?, ?, ?, ?, ?, ?)",
                checkpoint.register(),
                checkpoint.size(),
                checkpoint.head(),
                checkpoint.madeAt().toString(),
                checkpoint.key(),
                checkpoint.signature());
    }

    static List<Checkpoint> all(JdbcTemplate sql) {
        return sql.query(CHECKPOINT + " order by number", (row, n) -> checkpoint(row));
    }

    static CheckpointPage page(OptionalLong before, int limit, JdbcTemplate sql) {
        List<Numbered> found = sql.query(
                CHECKPOINT + " where number < ? order by number desc limit ?",
                (row, n) -> new Numbered(row.getLong("number"), checkpoint(row)),
                before.orElse(Integer.MAX_VALUE),
                limit + 1);
        List<Numbered> shown = found.subList(0, Math.min(limit, found.size()));
        return new CheckpointPage(
                shown.stream().map(Numbered::checkpoint).toList(),
                found.size() > limit ? OptionalLong.of(shown.get(limit - 1).number()) : OptionalLong.empty());
    }

    private record Numbered(long number, Checkpoint checkpoint) {}

    private static Checkpoint checkpoint(ResultSet row) throws SQLException {
        return new Checkpoint(
                row.getString("register"),
                row.getLong("size"),
                row.getString("head"),
                Instant.parse(row.getString("made_at")),
                row.getString("key_id"),
                row.getString("signature"));
    }
}
