package org.sequitur.register.jdbc;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** The numbers of rules, which stand for their names. What was given in a transaction is kept once that is durable. */
final class Numbers {
    private final Map<String, Integer> durable = new HashMap<>();
    private final Map<String, Integer> fresh = new HashMap<>();

    int of(String rule, JdbcTemplate sql) {
        Integer known = durable.getOrDefault(rule, fresh.get(rule));
        return known == null ? look(rule, sql) : known;
    }

    private int look(String rule, JdbcTemplate sql) {
        sql.update("insert into rule (name) values (?) on conflict do nothing", rule);
        int number = Objects.requireNonNull(
                sql.queryForObject("select number from rule where name = ?", Integer.class, rule));
        fresh.put(rule, number);
        return number;
    }

    void committed() {
        durable.putAll(fresh);
        fresh.clear();
    }

    void rolledBack() {
        fresh.clear();
    }
}
