package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sequitur.followup.BodyAct;
import org.sequitur.followup.Component;
import org.sequitur.followup.Deadline;
import org.sequitur.followup.Evidence;
import org.sequitur.followup.Fact;
import org.sequitur.followup.Obligation;
import org.sequitur.followup.OwnFact;
import org.sequitur.followup.Reminder;
import org.sequitur.followup.Reply;
import org.sequitur.followup.Round;
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

    /** What tells one clock from another. */
    private record Clock(String kind, int round, String component, String subject) {
        private static final Comparator<Clock> ORDER = Comparator.comparing(Clock::kind)
                .thenComparing(Clock::round)
                .thenComparing(Clock::component)
                .thenComparing(Clock::subject);

        static Clock of(Deadline deadline) {
            return new Clock(deadline.kind(), deadline.round(), deadline.component(), deadline.subject());
        }
    }

    /** In the order of kind, round, component and subject. A deadline without any day to name does not exist. */
    List<DeadlineLine> of(Mechanism mechanism) {
        Map<Clock, DeadlineLine> lines = new TreeMap<>(Clock.ORDER);
        for (Period period : mechanism.periods()) {
            if (runs(period)) {
                List<? extends Fact> whose = after(period, lines.values())
                        .orElseGet(() -> facts(kindOf(period.printed().orElse(period.starts()))));
                whose.stream()
                        .filter(w -> itself(period, w))
                        .forEach(w ->
                                line(period, w).ifPresent(l -> lines.merge(Clock.of(l.deadline()), l, Clocks::better)));
            }
        }
        return List.copyOf(lines.values());
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

    /** The deadlines on whose due day this clock starts; empty if it starts otherwise. */
    private static Optional<List<? extends Fact>> after(Period period, Collection<DeadlineLine> lines) {
        String path = period.starts();
        return kindOf(path).equals(Period.DEADLINE)
                ? Optional.of(lines.stream()
                        .map(DeadlineLine::deadline)
                        .filter(d -> d.kind().equals(path.substring(path.indexOf('.') + 1)))
                        .toList())
                : Optional.empty();
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

    private Optional<DeadlineLine> line(Period period, Fact whose) {
        Optional<LocalDate> start = start(period, whose);
        if (period.window()) {
            return start.flatMap(end -> window(period, whose, end));
        }
        Optional<LocalDate> printed = period.printed().flatMap(path -> dayOf(whose, path));
        if (printed.isPresent()) {
            return Optional.of(line(
                    period,
                    whose,
                    start,
                    printed.get(),
                    true,
                    "",
                    period.printedBy().orElseThrow()));
        }
        Optional<Length> length = start.flatMap(period::on).map(this::asPosted);
        return length.flatMap(l -> arithmetic
                .after(start.orElseThrow(), l.number(), l.unit())
                .map(due -> line(period, whose, start, due, false, l.words(), l.citation())));
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
    private Optional<LocalDate> start(Period period, Fact whose) {
        if (period.printed().filter(period.starts()::equals).isPresent()) {
            return Optional.empty();
        }
        if (whose instanceof Deadline earlier) {
            return Optional.of(earlier.dueOn());
        }
        boolean own = kindOf(period.printed().orElse(period.starts())).equals(kindOf(period.starts()));
        return dayOf(own ? whose : seen.obligation(), period.starts());
    }

    private Optional<DeadlineLine> window(Period period, Fact whose, LocalDate end) {
        return period.on(days.rulesAsOf())
                .flatMap(l -> arithmetic
                        .before(end, l.number(), l.unit())
                        .map(first -> line(period, whose, Optional.of(first), end, false, l.words(), l.citation())));
    }

    private DeadlineLine line(
            Period period,
            Fact whose,
            Optional<LocalDate> start,
            LocalDate due,
            boolean printed,
            String length,
            Citation citation) {
        Deadline deadline = new Deadline(
                period.kind(),
                roundOf(whose),
                componentOf(whose),
                subjectOf(whose),
                start.orElse(null),
                due,
                days.asOf().isAfter(due),
                start.filter(s -> !days.asOf().isBefore(s)).isPresent(),
                arithmetic.sessionsSince(due, days.asOf()),
                printed);
        return new DeadlineLine(deadline, period.title(), period.window(), length, citation);
    }

    private static Optional<LocalDate> dayOf(Fact whose, String path) {
        return FactTypes.valueOf(whose, path.substring(path.indexOf('.') + 1)).map(LocalDate.class::cast);
    }

    private static String kindOf(String path) {
        return path.substring(0, path.indexOf('.'));
    }

    private static int roundOf(Fact whose) {
        if (whose instanceof Deadline earlier) {
            return earlier.round();
        }
        if (whose instanceof Round round) {
            return round.round();
        }
        if (whose instanceof Reply reply) {
            return reply.round();
        }
        if (whose instanceof Reminder reminder) {
            return reminder.round();
        }
        if (whose instanceof BodyAct act) {
            return act.round();
        }
        return whose instanceof Obligation || whose instanceof Component ? 1 : 0;
    }

    private static String componentOf(Fact whose) {
        if (whose instanceof Component component) {
            return component.id();
        }
        if (whose instanceof Deadline earlier) {
            return earlier.component();
        }
        return whose instanceof OwnFact own ? own.component() : "";
    }

    private static String subjectOf(Fact whose) {
        if (whose instanceof Deadline earlier) {
            return earlier.subject();
        }
        boolean posted = whose instanceof Reply
                || whose instanceof Reminder
                || whose instanceof BodyAct
                || whose instanceof Evidence
                || whose instanceof OwnFact;
        return posted ? whose.ref().id() : "";
    }
}
