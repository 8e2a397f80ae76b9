package org.sequitur.register.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sequitur.register.Filter;
import org.sequitur.register.Index;

/** The statement that finds the numbers of entries, newest first, so that a list of a million need not be read through. */
final class ListQuery {
    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
    private static final String BEFORE_ALL_DAYS = "0000-01-01";
    private static final String AFTER_ALL_DAYS = "9999-12-31";
    private static final String AFTER_ALL_TIMES = "9999-12-31T23:59:59.999Z";
    private static final String AFTER_THE_LAST_THOUSAND =
            "(with recursive thousand (t) as (select (select max(sequence) from entry) / 1000 union all select t - 1 from thousand"
                    + " where t >= 0 and not exists (select 1 from entry where sequence / 1000 = t and recorded_at <= ?))"
                    + " select (min(t) + 1) * 1000 from thousand)";
    private static final String WITHIN = " from entry where recorded_at between ? and ?";
    private static final String FIRST_OF_FEW = "(case when (select count(*) from (select 1" + WITHIN
            + " limit 2001) few) <= 2000 then (select min(+sequence)" + WITHIN + ") else 0 end)";
    /** Reading through so many takes some milliseconds. */
    private static final int NEWEST = 4_000;

    private final StringBuilder from = new StringBuilder();
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private String order = "e.sequence";

    private ListQuery() {}

    static ListQuery of(Filter filter, OptionalLong before) {
        ListQuery query = new ListQuery();
        query.from.append("entry e");
        query.joins(filter);
        query.fields(filter);
        query.days(filter);
        query.times(filter);
        query.betweenTimes(filter);
        before.ifPresent(sequence -> query.where("e.sequence < ?", sequence));
        return query;
    }

    /** Among the newest entries alone, if only days are asked for. Empty where they are found as quickly among all. */
    static Optional<ListQuery> amongNewest(Filter filter, OptionalLong before) {
        if (!byDays(filter) || !onlyDays(filter).equals(filter)) {
            return Optional.empty();
        }
        ListQuery query = new ListQuery();
        query.from.append(
                "(select sequence, as_of from entry where sequence < ? order by sequence desc limit " + NEWEST + ") e");
        query.values.add(before.orElse(Long.MAX_VALUE));
        query.days(filter);
        return Optional.of(query);
    }

    private static Filter onlyDays(Filter filter) {
        return new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                filter.asOfFrom(),
                filter.asOfTo(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static boolean byDays(Filter filter) {
        return filter.asOfFrom().isPresent() || filter.asOfTo().isPresent();
    }

    String text(int limit) {
        return "select e.sequence from " + from
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                + " order by " + order + " desc limit " + limit;
    }

    Object[] values() {
        return values.toArray();
    }

    private void where(String condition, Object... given) {
        conditions.add(condition);
        values.addAll(List.of(given));
    }

    private void joins(Filter filter) {
        filter.rule().ifPresent(rule -> {
            join("entry_rule c", "c.sequence", filter);
            where("c.rule = (select number from rule where name = ?)", rule);
        });
        if (filter.outcome().isPresent() || filter.grade().isPresent()) {
            join("entry_result r", "r.sequence", filter);
            where("r.outcome = ?", filter.outcome().orElse(Index.ANY));
            where("r.grade = ?", filter.grade().orElse(Index.ANY));
        }
    }

    /** What is looked up first stands in the order of entries already, and need not be sorted. */
    private void join(String table, String sequence, Filter filter) {
        from.append(" join ").append(table).append(" on ").append(sequence).append(" = e.sequence");
        if (filter.mechanism().isEmpty()
                && filter.state().isEmpty()
                && filter.followUp().isEmpty()) {
            order = sequence;
        }
    }

    private void fields(Filter filter) {
        filter.mechanism().ifPresent(m -> where("e.mechanism = ?", m));
        filter.state().ifPresent(s -> where("e.state = ?", s));
        filter.followUp().ifPresent(f -> where("e.follow_up = ?", f));
        filter.rulebook().ifPresent(b -> where("e.rulebook = ?", b));
    }

    /** With both ends, so that days are looked up, and not every entry for its day. */
    private void days(Filter filter) {
        if (byDays(filter)) {
            where(
                    "e.as_of between ? and ?",
                    filter.asOfFrom().map(LocalDate::toString).orElse(BEFORE_ALL_DAYS),
                    filter.asOfTo().map(LocalDate::toString).orElse(AFTER_ALL_DAYS));
        }
    }

    private void times(Filter filter) {
        filter.recordedFrom().ifPresent(t -> where("e.recorded_at >= ?", time(t)));
        filter.recordedTo().ifPresent(t -> where("e.recorded_at <= ?", time(t)));
    }

    /** Those recorded later are passed over by thousands, and where only few are left, those before the first of them too. */
    private void betweenTimes(Filter filter) {
        filter.recordedTo().ifPresent(to -> where("e.sequence < " + AFTER_THE_LAST_THOUSAND, time(to)));
        filter.recordedFrom().ifPresent(from -> {
            Object[] times = {
                time(from), filter.recordedTo().map(ListQuery::time).orElse(AFTER_ALL_TIMES)
            };
            where("e.sequence >= " + FIRST_OF_FEW, times[0], times[1], times[0], times[1]);
        });
    }

    private static String time(Instant instant) {
        return MILLISECONDS.format(instant);
    }
}
