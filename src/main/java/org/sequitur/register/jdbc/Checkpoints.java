package org.sequitur.register.jdbc;

import java.time.Instant;
import java.util.List;
import org.sequitur.register.Checkpoint;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps checkpoints beside the entries that they are about. */
final class Checkpoints {
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
        return sql.query(
                "select register, size, head, made_at, key_id, signature from checkpoint order by number",
                (row, n) -> new Checkpoint(
                        row.getString("register"),
                        row.getLong("size"),
                        row.getString("head"),
                        Instant.parse(row.getString("made_at")),
                        row.getString("key_id"),
                        row.getString("signature")));
    }
}
