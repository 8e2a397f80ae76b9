package org.sequitur.register.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sequitur.register.Index.Result;
import org.sequitur.register.Listed;
import org.sequitur.register.Stored;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads under what the lists find entries. */
final class ListPlaces {
    /** By the name in the header. */
    private static final Map<String, String> COLUMNS = new TreeMap<>(Map.of(
            "id", "id",
            "recordedAt", "recorded_at",
            "principal", "principal",
            "mechanism", "mechanism",
            "state", "state",
            "followUp", "follow_up",
            "asOf", "as_of",
            "rulebook", "rulebook",
            "idempotencyKey", "idempotency_key"));

    private final Map<Long, Map<String, String>> fields = new HashMap<>();
    private final Map<Long, Set<Result>> results = new HashMap<>();
    private final Map<Long, Set<String>> rules = new HashMap<>();

    private ListPlaces() {}

    /** Of entries that follow one another. */
    static List<Listed> of(List<Stored> entries, JdbcTemplate sql) {
        if (entries.isEmpty()) {
            return List.of();
        }
        ListPlaces places = new ListPlaces();
        places.read(entries.get(0).sequence(), entries.get(entries.size() - 1).sequence(), sql);
        return entries.stream().map(places::listed).toList();
    }

    private void read(long from, long to, JdbcTemplate sql) {
        sql.query(
                "select sequence, " + String.join(", ", COLUMNS.values())
                        + " from entry where sequence between ? and ?",
                row -> {
                    fields.put(row.getLong("sequence"), fields(row));
                },
                from,
                to);
        sql.query(
                "select sequence, outcome, grade from entry_result where sequence between ? and ?",
                row -> {
                    results.computeIfAbsent(row.getLong("sequence"), s -> new TreeSet<>())
                            .add(new Result(row.getString("outcome"), row.getString("grade")));
                },
                from,
                to);
        // There are few rules; by each of them its entries are found at once.
        sql.query(
                "select c.sequence, r.name from rule r cross join entry_rule c"
                        + " where c.rule = r.number and c.sequence between ? and ?",
                row -> {
                    rules.computeIfAbsent(row.getLong("sequence"), s -> new TreeSet<>())
                            .add(row.getString("name"));
                },
                from,
                to);
    }

    private static Map<String, String> fields(ResultSet row) throws SQLException {
        Map<String, String> fields = new HashMap<>();
        for (Map.Entry<String, String> column : COLUMNS.entrySet()) {
            String value = row.getString(column.getValue());
            if (value != null) {
                fields.put(column.getKey(), value);
            }
        }
        return fields;
    }

    private Listed listed(Stored stored) {
        long place = stored.sequence();
        return new Listed(
                stored,
                fields.getOrDefault(place, Map.of()),
                results.getOrDefault(place, Set.of()),
                rules.getOrDefault(place, Set.of()));
    }
}
