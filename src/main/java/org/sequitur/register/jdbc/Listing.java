package org.sequitur.register.jdbc;

import java.time.Instant;
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
import org.sequitur.register.Index.Result;
import org.sequitur.register.Page;
import org.sequitur.register.Summary;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads a part of the list of entries. */
final class Listing {
    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final StringBuilder from = new StringBuilder(" from entry e");
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private record Found(long sequence, String header, String hash) {}

    private Listing(Filter filter, OptionalLong before) {
        if (filter.outcome().isPresent() || filter.grade().isPresent()) {
            from.append(" join entry_result r on r.sequence = e.sequence");
            where("r.outcome = ?", filter.outcome().orElse(Rows.ANY));
            where("r.grade = ?", filter.grade().orElse(Rows.ANY));
        }
        filter.rule().ifPresent(rule -> {
            from.append(" join entry_rule c on c.sequence = e.sequence");
            where("c.rule = (select number from rule where name = ?)", rule);
        });
        filter.mechanism().ifPresent(m -> where("e.mechanism = ?", m));
        filter.state().ifPresent(s -> where("e.state = ?", s));
        filter.followUp().ifPresent(f -> where("e.follow_up = ?", f));
        filter.rulebook().ifPresent(b -> where("e.rulebook = ?", b));
        filter.asOfFrom().ifPresent(d -> where("e.as_of >= ?", d.toString()));
        filter.asOfTo().ifPresent(d -> where("e.as_of <= ?", d.toString()));
        filter.recordedFrom().ifPresent(t -> where("e.recorded_at >= ?", time(t)));
        filter.recordedTo().ifPresent(t -> where("e.recorded_at <= ?", time(t)));
        before.ifPresent(sequence -> where("e.sequence < ?", sequence));
    }

    private void where(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
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
        String query = "select e.sequence, e.header, e.hash" + from
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                + " order by e.sequence desc limit " + limit;
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
                "select sequence, outcome, grade from entry_result where outcome <> '" + Rows.ANY + "' and grade <> '"
                        + Rows.ANY + "' and sequence in (" + places + ") order by sequence, outcome, grade",
                row -> {
                    results.computeIfAbsent(row.getLong("sequence"), s -> new ArrayList<>())
                            .add(new Result(row.getString("outcome"), row.getString("grade")));
                },
                entries.stream().map(Found::sequence).toArray());
        return results;
    }
}
