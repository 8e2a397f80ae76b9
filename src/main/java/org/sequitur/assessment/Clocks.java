package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sequitur.followup.BodyAct;
import org.sequitur.followup.Deadline;
import org.sequitur.followup.Evidence;
import org.sequitur.followup.Fact;
import org.sequitur.followup.Obligation;
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
    private record Clock(String kind, int round, String subject) {
        private static final Comparator<Clock> ORDER =
                Comparator.comparing(Clock::kind).thenComparing(Clock::round).thenComparing(Clock::subject);

        static Clock of(Deadline deadline) {
            return new Clock(deadline.kind(), deadline.round(), deadline.subject());
        }
    }

    /** In the order of kind, round and subject. A deadline without any day to name does not exist. */
    List<DeadlineLine> of(Mechanism mechanism) {
        Map<Clock, DeadlineLine> lines = new TreeMap<>(Clock.ORDER);
        for (Period period : mechanism.periods()) {
            for (Fact starter : starters(period)) {
                line(period, starter).ifPresent(l -> lines.merge(Clock.of(l.deadline()), l, Clocks::better));
            }
        }
        return List.copyOf(lines.values());
    }

    /** The first period that yields a day, unless only a later one finds it printed. */
    private static DeadlineLine better(DeadlineLine first, DeadlineLine later) {
        return later.deadline().printed() && !first.deadline().printed() ? later : first;
    }

    private List<? extends Fact> starters(Period period) {
        return switch (kindOf(period.starts())) {
            case "obligation" -> List.of(seen.obligation());
            case "round" -> seen.rounds();
            case "reply" -> seen.replies();
            case "reminder" -> seen.reminders();
            case "bodyAct" -> seen.bodyActs();
            case "evidence" -> seen.evidence();
            case "latestSession" ->
                arithmetic.latestEnded(days.asOf()).map(List::of).orElse(List.of());
            case "nextSession" ->
                arithmetic.nextToOpen(days.asOf()).map(List::of).orElse(List.of());
            default -> throw new IllegalStateException("no clock can start from " + period.starts());
        };
    }

    private Optional<DeadlineLine> line(Period period, Fact starter) {
        Optional<LocalDate> start = dayOf(starter, period.starts());
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
        Optional<Length> length = start.flatMap(period::on);
        return length.flatMap(l -> arithmetic
                .after(start.orElseThrow(), l.number(), l.unit())
                .map(due -> line(period, starter, start, due, false, words(l), l.citation())));
    }

    private Optional<DeadlineLine> window(Period period, Fact starter, LocalDate end) {
        return period.on(days.rulesAsOf())
                .flatMap(l -> arithmetic
                        .before(end, l.number(), l.unit())
                        .map(first -> line(period, starter, Optional.of(first), end, false, words(l), l.citation())));
    }

    private DeadlineLine line(
            Period period,
            Fact starter,
            Optional<LocalDate> start,
            LocalDate due,
            boolean printed,
            String length,
            Citation citation) {
        Deadline deadline = new Deadline(
                period.kind(),
                roundOf(starter),
                subjectOf(starter),
                start.orElse(null),
                due,
                days.asOf().isAfter(due),
                start.filter(s -> !days.asOf().isBefore(s)).isPresent(),
                arithmetic.sessionsSince(due, days.asOf()),
                printed);
        return new DeadlineLine(deadline, period.title(), period.window(), length, citation);
    }

    private static Optional<LocalDate> dayOf(Fact starter, String path) {
        return FactTypes.valueOf(starter, path.substring(path.indexOf('.') + 1)).map(LocalDate.class::cast);
    }

    private static String kindOf(String path) {
        return path.substring(0, path.indexOf('.'));
    }

    private static String words(Length length) {
        return length.number() + " " + length.unit();
    }

    private static int roundOf(Fact starter) {
        if (starter instanceof Round round) {
            return round.round();
        }
        if (starter instanceof Reply reply) {
            return reply.round();
        }
        if (starter instanceof Reminder reminder) {
            return reminder.round();
        }
        if (starter instanceof BodyAct act) {
            return act.round();
        }
        return starter instanceof Obligation ? 1 : 0;
    }

    private static String subjectOf(Fact starter) {
        boolean posted = starter instanceof Reply
                || starter instanceof Reminder
                || starter instanceof BodyAct
                || starter instanceof Evidence;
        return posted ? starter.ref().id() : "";
    }
}
