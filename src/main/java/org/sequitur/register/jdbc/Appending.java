package org.sequitur.register.jdbc;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sequitur.register.Chain;
import org.sequitur.register.Checkpoint;
import org.sequitur.register.Entry;
import org.sequitur.register.Header;
import org.sequitur.register.KeyUsed;
import org.sequitur.register.Recorded;
import org.sequitur.register.Register;
import org.sequitur.register.RuleBookText;
import org.sequitur.register.Stored;
import org.springframework.jdbc.core.JdbcTemplate;

/** Adds entries at the end of the chain, a group in one transaction. Only one thread uses it. */
final class Appending {
    private final Clock clock;
    private final Rows rows = new Rows();
    private final Set<String> books = new HashSet<>();

    /** What becomes of a draft once the transaction is durable. */
    record Result(Waiting waiting, Optional<Recorded> recorded) {
        void tell() {
            recorded.ifPresentOrElse(
                    waiting.done()::complete, () -> waiting.done().completeExceptionally(new KeyUsed()));
        }
    }

    Appending(Clock clock) {
        this.clock = clock;
    }

    /** All of them or none; who waits is told afterwards. */
    List<Result> append(List<Waiting> group, Database database) {
        try {
            List<Result> results = database.write(sql -> new Group(sql).append(group));
            rows.committed();
            group.forEach(w -> books.add(w.draft().book().version()));
            return results;
        } catch (RuntimeException e) {
            rows.rolledBack();
            throw e;
        }
    }

    /** Adds what comes from another register, as it is: all of it or nothing. */
    void take(Consumer<Register.Taking> work, Database database) {
        try {
            database.write(sql -> {
                work.accept(new Taken(sql));
                return sql;
            });
            rows.committed();
        } catch (RuntimeException e) {
            rows.rolledBack();
            throw e;
        }
    }

    /** One transaction that takes over. */
    private final class Taken implements Register.Taking {
        private final JdbcTemplate sql;

        Taken(JdbcTemplate sql) {
            this.sql = sql;
        }

        @Override
        public void entries(List<Stored> entries, List<RuleBookText> texts) {
            texts.forEach(book -> Rows.book(book, sql));
            rows.insert(entries.stream().map(Rows.Row::of).toList(), sql);
        }

        @Override
        public void checkpoint(Checkpoint checkpoint) {
            Checkpoints.keep(checkpoint, sql);
        }
    }

    /** One transaction on its way. */
    private final class Group {
        private final JdbcTemplate sql;
        private final List<Rows.Row> added = new ArrayList<>();
        private final Map<String, Entry> keys = new HashMap<>();
        private long sequence;
        private String previous = Chain.BEGINNING;

        Group(JdbcTemplate sql) {
            this.sql = sql;
        }

        List<Result> append(List<Waiting> group) {
            sql.query("select sequence, hash from entry order by sequence desc limit 1", row -> {
                sequence = row.getLong("sequence");
                previous = row.getString("hash");
            });
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            List<Result> results =
                    group.stream().map(w -> new Result(w, recorded(w, now))).toList();
            rows.insert(added, sql);
            return results;
        }

        private Optional<Recorded> recorded(Waiting waiting, Instant now) {
            Optional<Entry> before = before(waiting);
            if (before.isPresent()) {
                return before.filter(e -> e.answers(
                                waiting.requestSha256(), waiting.draft().asked()))
                        .map(e -> new Recorded(e, true));
            }
            RuleBookText book = waiting.draft().book();
            if (!books.contains(book.version())) {
                Rows.book(book, sql);
            }
            Header header = waiting.header(sequence + 1, now, previous);
            String text = header.text();
            sequence++;
            previous = Chain.sha256(text);
            Entry entry = new Entry(
                    header, previous, waiting.draft().request(), waiting.draft().assessment());
            key(waiting).ifPresent(k -> keys.put(k, entry));
            added.add(new Rows.Row(sequence, text, previous, waiting.documents(), waiting.index()));
            return Optional.of(new Recorded(entry, false));
        }

        private Optional<Entry> before(Waiting waiting) {
            return key(waiting)
                    .flatMap(k -> Optional.ofNullable(keys.get(k))
                            .or(() -> new Lookup(sql)
                                    .recordedUnder(
                                            waiting.draft().principal(),
                                            waiting.draft()
                                                    .asked()
                                                    .idempotencyKey()
                                                    .orElseThrow())));
        }

        private Optional<String> key(Waiting waiting) {
            return waiting.draft()
                    .asked()
                    .idempotencyKey()
                    .map(k -> waiting.draft().principal() + " " + k);
        }
    }
}
