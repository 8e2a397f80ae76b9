package org.sequitur.register.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.sequitur.register.Filter;
import org.sequitur.register.Header;
import org.sequitur.register.Index;
import org.sequitur.register.Index.Result;
import org.sequitur.register.Page;
import org.sequitur.register.Summary;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads a part of the list of entries. */
final class Listing {
    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private static final String BEFORE_ALL_DAYS = "0000-01-01";
    private static final String AFTER_ALL_DAYS = "9999-12-31";

    private final StringBuilder from = new StringBuilder(" from entry e");
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private String order = "e.sequence";

    private record Found(long sequence, String header, String hash) {}

    private Listing(Filter filter, OptionalLong before) {
        filter.rule().ifPresent(rule -> {
            join("entry_rule c", "c.sequence");
            where("c.rule = (select number from rule where name = ?)", rule);
        });
        if (filter.outcome().isPresent() || filter.grade().isPresent()) {
            join("entry_result r", "r.sequence");
            where("r.outcome = ?", filter.outcome().orElse(Index.ANY));
            where("r.grade = ?", filter.grade().orElse(Index.ANY));
        }
        filter.mechanism().ifPresent(m -> where("e.mechanism = ?", m));
        filter.state().ifPresent(s -> where("e.state = ?", s));
        filter.followUp().ifPresent(f -> where("e.follow_up = ?", f));
        filter.rulebook().ifPresent(b -> where("e.rulebook = ?", b));
        days(filter);
        times(filter);
        before.ifPresent(sequence -> where("e.sequence < ?", sequence));
    }

    /** What is joined stands in the order of entries, so that it need not be sorted. */
    private void join(String table, String sequence) {
        from.append(" join ").append(table).append(" on ").append(sequence).append(" = e.sequence");
        order = sequence;
    }

    private void where(String condition, Object... given) {
        conditions.add(condition);
        values.addAll(List.of(given));
    }

    /** With both ends, so that days are looked up, and not every entry for its day. */
    private void days(Filter filter) {
        if (filter.asOfFrom().isPresent() || filter.asOfTo().isPresent()) {
            where(
                    "e.as_of between ? and ?",
                    filter.asOfFrom().map(LocalDate::toString).orElse(BEFORE_ALL_DAYS),
                    filter.asOfTo().map(LocalDate::toString).orElse(AFTER_ALL_DAYS));
        }
    }

    /**
     * Besides the time itself, between the first and the last entry of that time, as others need not be looked at. The plus keeps
     * the database from looking at every entry for those two.
     */
    private void times(Filter filter) {
        List<String> within = new ArrayList<>();
        List<Object> times = new ArrayList<>();
        filter.recordedFrom().ifPresent(t -> {
            within.add("recorded_at >= ?");
            times.add(time(t));
        });
        filter.recordedTo().ifPresent(t -> {
            within.add("recorded_at <= ?");
            times.add(time(t));
        });
        String those = " from entry where " + String.join(" and ", within) + ")";
        within.forEach(condition -> where("e." + condition, times.get(within.indexOf(condition))));
        filter.recordedFrom().ifPresent(t -> where("e.sequence >= (select min(+sequence)" + those, times.toArray()));
        filter.recordedTo().ifPresent(t -> where("e.sequence <= (select max(+sequence)" + those, times.toArray()));
    }

    private static String time(Instant instant) {
        return MILLISECONDS.format(instant);
    }

    static Page page(Filter filter, OptionalLong before, int limit, JdbcTemplate sql) {
        List<Found> found = new Listing(filter, before).found(limit + 1, sql);
        List<Found> shown = found.subList(0, Math.min(limit, found.size()));
        Map<Long, List<Result>> results = results(shown, sql);
        List<Summary> entries = shown.stream()
                .map(f -> new Summary(Header.read(f.header()), f.hash(), results.getOrDefault(f.sequence(), List.of())))
                .toList();
        boolean more = found.size() > limit;
        return new Page(
                entries, more ? OptionalLong.of(shown.get(shown.size() - 1).sequence()) : OptionalLong.empty());
    }

    private List<Found> found(int limit, JdbcTemplate sql) {
        String query = "select sequence, header, hash from entry where sequence in (select e.sequence" + from
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                + " order by " + order + " desc limit " + limit + ") order by sequence desc";
        return sql.query(
                query,
                (row, n) -> new Found(row.getLong("sequence"), row.getString("header"), row.getString("hash")),
                values.toArray());
    }

    private static Map<Long, List<Result>> results(List<Found> entries, JdbcTemplate sql) {
        Map<Long, List<Result>> results = new HashMap<>();
        if (entries.isEmpty()) {
            return results;
        }
        String places = String.join(", ", Collections.nCopies(entries.size(), "?"));
        sql.query(
                "select sequence, outcome, grade from entry_result where outcome <> '" + Index.ANY + "' and grade <> '"
                        + Index.ANY + "' and sequence in (" + places + ") order by sequence, outcome, grade",
                row -> {
                    results.computeIfAbsent(row.getLong("sequence"), s -> new ArrayList<>())
                            .add(new Result(row.getString("outcome"), row.getString("grade")));
                },
                entries.stream().map(Found::sequence).toArray());
        return results;
    }
}
