package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sequitur.followup.Deadline;
import org.sequitur.followup.Fact;
import org.sequitur.rulebook.Citation;
import org.sequitur.rulebook.FactTypes;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.Period;
import org.sequitur.rulebook.Period.Length;

/**
 * Works out every deadline: the printed day, else the starting day plus the period in force on that day. Source: TIME-05
 * to TIME-09.
 */
final class Clocks {
    private final Seen seen;
    private final Days days;
    private final DateArithmetic arithmetic;

    Clocks(Seen seen, Days days, DateArithmetic arithmetic) {
        this.seen = seen;
        this.days = days;
        this.arithmetic = arithmetic;
    }

    /** In the order of kind, round, component and subject. A deadline without any day to name does not exist. */
    List<DeadlineLine> of(Mechanism mechanism) {
        Map<ClockName, DeadlineLine> lines = new TreeMap<>();
        for (Period period : mechanism.periods()) {
            if (runs(period)) {
                starters(period, lines.values()).stream()
                        .filter(starter -> itself(period, starter))
                        .forEach(starter -> line(period, starter)
                                .ifPresent(l -> lines.merge(ClockName.of(period.kind(), starter), l, Clocks::better)));
            }
        }
        return List.copyOf(lines.values());
    }

    /** The facts that each start a clock of their own. */
    private List<? extends Fact> starters(Period period, Collection<DeadlineLine> earlier) {
        String kind = kindOf(period.printed().orElse(period.starts()));
        return kind.equals(Period.DEADLINE)
                ? earlier.stream()
                        .map(DeadlineLine::deadline)
                        .filter(d -> d.kind().equals(fieldOf(period.starts())))
                        .toList()
                : facts(kind);
    }

    private boolean runs(Period period) {
        return period.only()
                .map(only -> facts(only.fact()).stream().anyMatch(fact -> is(fact, only)))
                .orElse(true);
    }

    /** Where the clock starts from the very fact that is asked for, each such fact answers for itself. */
    private static boolean itself(Period period, Fact starter) {
        return period.only()
                .filter(only -> FactTypes.kindOf(starter).equals(only.fact()))
                .map(only -> is(starter, only))
                .orElse(true);
    }

    private static boolean is(Fact fact, Period.Only only) {
        return FactTypes.valueOf(fact, only.field())
                .filter(value -> only.values().contains(value.toString()))
                .isPresent();
    }

    /** The first period that yields a day, unless only a later one finds it printed. */
    private static DeadlineLine better(DeadlineLine first, DeadlineLine later) {
        return later.deadline().printed() && !first.deadline().printed() ? later : first;
    }

    private List<? extends Fact> facts(String kind) {
        return switch (kind) {
            case "obligation" -> List.of(seen.obligation());
            case "component" -> seen.components();
            case "round" -> seen.rounds();
            case "reply" -> seen.replies();
            case "reminder" -> seen.reminders();
            case "bodyAct" -> seen.bodyActs();
            case "evidence" -> seen.evidence();
            case "latestSession" ->
                arithmetic.latestEnded(days.asOf()).map(List::of).orElse(List.of());
            case "nextSession" ->
                arithmetic.nextToOpen(days.asOf()).map(List::of).orElse(List.of());
            default ->
                seen.own().stream()
                        .filter(f -> FactTypes.kindOf(f).equals(kind))
                        .toList();
        };
    }

    private Optional<DeadlineLine> line(Period period, Fact starter) {
        Optional<LocalDate> start = start(period, starter);
        if (period.window()) {
            return start.flatMap(end -> window(period, starter, end));
        }
        Optional<LocalDate> printed = period.printed().flatMap(path -> dayOf(starter, path));
        if (printed.isPresent()) {
            return Optional.of(line(
                    period,
                    starter,
                    start,
                    printed.get(),
                    true,
                    "",
                    period.printedBy().orElseThrow()));
        }
        Optional<Length> length = start.flatMap(period::on).map(this::asPosted);
        return length.flatMap(l -> arithmetic
                .after(start.orElseThrow(), l.number(), l.unit())
                .map(due -> line(period, starter, start, due, false, l.words(), l.citation())));
    }

    /** With the number that a fact says, such as that of an order, in place of the usual one. */
    private Length asPosted(Length usual) {
        return usual.posted().stream()
                .flatMap(number ->
                        facts(number.fact()).stream().flatMap(fact -> FactTypes.valueOf(fact, number.field()).stream()))
                .map(Integer.class::cast)
                .filter(number -> number > 0)
                .findFirst()
                .map(usual::of)
                .orElse(usual);
    }

    /** A day of the fact whose clock it is, or of the obligation; a clock known by its printed day alone has none. */
    private Optional<LocalDate> start(Period period, Fact starter) {
        if (period.printed().filter(period.starts()::equals).isPresent()) {
            return Optional.empty();
        }
        boolean own = kindOf(period.printed().orElse(period.starts())).equals(kindOf(period.starts()));
        return dayOf(own ? starter : seen.obligation(), period.starts());
    }

    private Optional<DeadlineLine> window(Period period, Fact starter, LocalDate end) {
        return period.on(days.rulesAsOf())
                .flatMap(l -> arithmetic
                        .before(end, l.number(), l.unit())
                        .map(first -> line(period, starter, Optional.of(first), end, false, l.words(), l.citation())));
    }

    private DeadlineLine line(
            Period period,
            Fact starter,
            Optional<LocalDate> start,
            LocalDate due,
            boolean printed,
            String length,
            Citation citation) {
        ClockName name = ClockName.of(period.kind(), starter);
        Deadline deadline = new Deadline(
                name.kind(),
                name.round(),
                name.component(),
                name.subject(),
                start.orElse(null),
                due,
                days.asOf().isAfter(due),
                start.filter(s -> !days.asOf().isBefore(s)).isPresent(),
                arithmetic.sessionsSince(due, days.asOf()),
                printed);
        return new DeadlineLine(deadline, period.title(), period.window(), length, citation);
    }

    private static Optional<LocalDate> dayOf(Fact fact, String path) {
        String field = fact instanceof Deadline ? "dueOn" : fieldOf(path);
        return FactTypes.valueOf(fact, field).map(LocalDate.class::cast);
    }

    private static String kindOf(String path) {
        return path.substring(0, path.indexOf('.'));
    }

    private static String fieldOf(String path) {
        return path.substring(path.indexOf('.') + 1);
    }
}
