package org.sequitur.register.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.sequitur.register.Chain;
import org.sequitur.register.Entry;
import org.sequitur.register.Head;
import org.sequitur.register.Header;
import org.sequitur.register.RuleBookText;
import org.sequitur.register.Stored;
import org.sequitur.register.StoredRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Reads single entries, all entries, and what belongs to them. */
final class Lookup {
    private static final int AT_ONCE = 100;
    private static final int MOST_BYTES_AT_ONCE = 1 << 24;
    private static final String ENTRY = "select e.sequence, e.header, e.hash, d.request, d.assessment"
            + " from entry e join entry_document d on d.sequence = e.sequence";

    private final JdbcTemplate sql;

    Lookup(JdbcTemplate sql) {
        this.sql = sql;
    }

    Head head() {
        String register = sql.queryForObject("select id from register", String.class);
        return sql
                .query(
                        "select sequence, header, hash from entry order by sequence desc limit 1",
                        (row, n) -> new Head(
                                name(register),
                                row.getLong("sequence"),
                                row.getString("hash"),
                                recordedAt(row.getString("header"))))
                .stream()
                .findFirst()
                .orElseGet(() -> new Head(name(register), 0, Chain.BEGINNING, Optional.empty()));
    }

    /** A register with a damaged end must still be verified. */
    private static Optional<Instant> recordedAt(String header) {
        try {
            return Optional.of(Header.read(header).recordedAt());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String name(@Nullable String register) {
        return Objects.requireNonNull(register, "the register has no id");
    }

    Optional<Entry> entry(String id) {
        return first(sql.query(ENTRY + " where e.id = ?", (row, n) -> stored(row), id));
    }

    Optional<Entry> recordedUnder(String principal, String key) {
        return first(sql.query(
                ENTRY + " where e.principal = ? and e.idempotency_key = ?", (row, n) -> stored(row), principal, key));
    }

    private static Optional<Entry> first(List<Stored> found) {
        return found.stream().findFirst().map(Stored::entry);
    }

    /** The first few entries between these two. A document that cannot be unpacked is given as it lies there. */
    List<Stored> some(long from, long to) {
        return some(
                from,
                to,
                Lookup::stored,
                entry -> entry.request().bytes().length + entry.assessment().bytes().length);
    }

    /** The same with the assessments still packed. */
    List<StoredRequest> someRequests(long from, long to) {
        return some(from, to, Lookup::storedRequest, entry -> entry.request().bytes().length);
    }

    /** How a row is read. */
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** No more than there is room for in little memory, however large they are; but at least one. */
    private <T> List<T> some(long from, long to, Reading<T> reading, ToIntFunction<T> size) {
        ResultSetExtractor<List<T>> few = rows -> {
            List<T> read = new ArrayList<>();
            for (int bytes = 0; bytes < MOST_BYTES_AT_ONCE && rows.next(); ) {
                T entry = reading.read(rows);
                bytes += size.applyAsInt(entry);
                read.add(entry);
            }
            return read;
        };
        String between = ENTRY + " where e.sequence between ? and ? order by e.sequence limit " + AT_ONCE;
        return Objects.requireNonNull(sql.query(between, few, from, to));
    }

    private static StoredRequest storedRequest(ResultSet row) throws SQLException {
        byte[] assessment = row.getBytes("assessment");
        return new StoredRequest(
                row.getLong("sequence"),
                row.getString("header"),
                Packing.document(row.getBytes("request")),
                () -> Packing.unpacking(assessment));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong("sequence"),
                row.getString("header"),
                row.getString("hash"),
                Packing.document(row.getBytes("request")),
                Packing.document(row.getBytes("assessment")));
    }

    Optional<RuleBookText> ruleBook(String version) {
        return sql
                .query(
                        "select files from rulebook where version = ?",
                        (row, n) -> Rows.book(version, row.getBytes("files")),
                        version)
                .stream()
                .findFirst();
    }

    List<String> ruleBooks() {
        return sql.queryForList("select version from rulebook order by number", String.class);
    }
}
