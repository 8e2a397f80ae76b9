package org.sequitur.register.jdbc;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sequitur.register.Index;
import org.sequitur.register.RuleBookText;
import org.sequitur.register.Stored;
import org.sequitur.register.jdbc.Waiting.Documents;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes entries and rule books into the tables. */
final class Rows {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Numbers rules = new Numbers();

    /** An entry as the tables take it. */
    record Row(long sequence, String header, String hash, Documents documents, Index index) {
        static Row of(Stored entry) {
            return new Row(
                    entry.sequence(),
                    entry.header(),
                    entry.hash(),
                    new Documents(
                            Packing.pack(entry.request().bytes()),
                            Packing.pack(entry.assessment().bytes())),
                    Index.of(entry.assessment()));
        }
    }

    void insert(List<Row> rows, JdbcTemplate sql) {
        if (rows.isEmpty()) {
            return;
        }
        List<Object[]> entries = new ArrayList<>();
        List<Object[]> documents = new ArrayList<>();
        List<Object[]> results = new ArrayList<>();
        List<Object[]> cited = new ArrayList<>();
        for (Row row : rows) {
            long sequence = row.sequence();
            entries.add(new Object[] {sequence, row.header(), row.hash()});
            documents.add(new Object[] {
                sequence, row.documents().request(), row.documents().assessment()
            });
            row.index().findable().forEach(r -> results.add(new Object[] {r.outcome(), r.grade(), sequence}));
            row.index().rules().forEach(r -> cited.add(new Object[] {rules.of(r, sql), sequence}));
        }
        sql.batchUpdate("insert into entry (sequence, header, hash) values (?, ?, ?)", entries);
        sql.batchUpdate("insert into entry_document (sequence, request, assessment) values (?, ?, ?)", documents);
        sql.batchUpdate("insert into entry_result (outcome, grade, sequence) values (?, ?, ?)", results);
        sql.batchUpdate("insert into entry_rule (rule, sequence) values (?, ?)", cited);
    }

    /** Unless it is there. */
    static void book(RuleBookText book, JdbcTemplate sql) {
        sql.update(
                "insert into rulebook (version, files) values (?, ?) on conflict do nothing",
                book.version(),
                Packing.pack(JSON.writeValueAsBytes(book.files())));
    }

    /** Without files, if somebody has damaged them; the version will tell. */
    static RuleBookText book(String version, byte[] files) {
        try {
            return new RuleBookText(
                    version, JSON.readValue(Packing.unpack(files), new TypeReference<SortedMap<String, String>>() {}));
        } catch (UncheckedIOException | JacksonException e) {
            return new RuleBookText(version, new TreeMap<>());
        }
    }

    void committed() {
        rules.committed();
    }

    void rolledBack() {
        rules.rolledBack();
    }
}
