package org.sequitur.register.jdbc;

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
    private record Found(long sequence, String header, String hash) {}

    private Listing() {}

    static Page page(Filter filter, OptionalLong before, int limit, JdbcTemplate sql) {
        List<Found> found = found(filter, before, limit + 1, sql);
        List<Found> shown = found.subList(0, Math.min(limit, found.size()));
        Map<Long, List<Result>> results = results(shown, sql);
        List<Summary> entries = shown.stream()
                .map(f -> new Summary(
                        Header.stored(f.sequence(), f.header()),
                        f.hash(),
                        results.getOrDefault(f.sequence(), List.of())))
                .toList();
        boolean more = found.size() > limit;
        return new Page(
                entries, more ? OptionalLong.of(shown.get(shown.size() - 1).sequence()) : OptionalLong.empty());
    }

    private static List<Found> found(Filter filter, OptionalLong before, int limit, JdbcTemplate sql) {
        return ListQuery.amongNewest(filter, before)
                .map(query -> found(query, limit, sql))
                .filter(newest -> newest.size() == limit)
                .orElseGet(() -> found(ListQuery.of(filter, before), limit, sql));
    }

    private static List<Found> found(ListQuery query, int limit, JdbcTemplate sql) {
        return sql.query(
                "select sequence, header, hash from entry where sequence in (" + query.text(limit)
                        + ") order by sequence desc",
                (row, n) -> new Found(row.getLong("sequence"), row.getString("header"), row.getString("hash")),
                query.values());
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
