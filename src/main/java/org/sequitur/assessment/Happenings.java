package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sequitur.followup.Deadline;
import org.sequitur.followup.FactRef;
import org.sequitur.followup.FollowUp;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.RuleBook;

/** What happens on the days of a range after the first, as far as facts and rules tell beforehand; clocks tell the rest. */
final class Happenings {
    private final Range range;
    private final SortedMap<LocalDate, TreeSet<Happening>> byDay = new TreeMap<>();

    /** A cause on a day, and whether it tells no more than the course of the procedure. */
    record Happening(Cause cause, boolean ofTheProcedure) implements Comparable<Happening> {
        @Override
        public int compareTo(Happening other) {
            return cause.compareTo(other.cause);
        }
    }

    private Happenings(Range range) {
        this.range = range;
    }

    static Happenings of(FollowUp followUp, Mechanism mechanism, RuleBook book, Range range) {
        Happenings happenings = new Happenings(range);
        new BecomingKnown(range, happenings).read(followUp);
        if (range.rulesAsOf().isEmpty()) {
            new ComingIntoForce(happenings).read(mechanism, book);
        }
        return happenings;
    }

    /** Passes over what lies outside the range. */
    void add(LocalDate day, Cause cause, boolean ofTheProcedure) {
        if (range.after(range.from(), day)) {
            byDay.computeIfAbsent(day, d -> new TreeSet<>()).add(new Happening(cause, ofTheProcedure));
        }
    }

    /** The days on which something happens. */
    Iterable<LocalDate> days() {
        return byDay.keySet();
    }

    /** What happens on a day; where something is withheld, only what the course of the procedure tells. */
    List<Cause> on(LocalDate day, List<DeadlineLine> deadlines, boolean withheld) {
        TreeSet<Cause> causes = new TreeSet<>();
        byDay.getOrDefault(day, new TreeSet<>()).stream()
                .filter(h -> h.ofTheProcedure() || !withheld)
                .map(Happening::cause)
                .forEach(causes::add);
        for (DeadlineLine line : deadlines) {
            Deadline deadline = line.deadline();
            if (day.equals(deadline.startOn())) {
                causes.add(clock(Cause.Kind.DEADLINE_STARTED, deadline, "startOn", day));
            }
            if (day.equals(deadline.dueOn().plusDays(1))) {
                causes.add(clock(Cause.Kind.DEADLINE_PASSED, deadline, "dueOn", deadline.dueOn()));
            }
        }
        return List.copyOf(causes);
    }

    private static Cause clock(Cause.Kind kind, Deadline deadline, String field, LocalDate day) {
        FactRef ref = deadline.ref();
        return new Cause(kind, ref, deadline.component(), field, day, "");
    }

    /** The days on which the clocks themselves change something: the first day, and the day after the last. */
    static Stream<LocalDate> days(List<DeadlineLine> deadlines) {
        return deadlines.stream()
                .map(DeadlineLine::deadline)
                .flatMap(d -> Stream.concat(
                        Stream.ofNullable(d.startOn()), Stream.of(d.dueOn().plusDays(1))));
    }
}
