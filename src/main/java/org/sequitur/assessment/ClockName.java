package org.sequitur.assessment;

import java.util.Comparator;
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

/** What tells one clock from another: its kind, and whose it is. */
record ClockName(String kind, int round, String component, String subject) implements Comparable<ClockName> {
    private static final Comparator<ClockName> ORDER = Comparator.comparing(ClockName::kind)
            .thenComparing(ClockName::round)
            .thenComparing(ClockName::component)
            .thenComparing(ClockName::subject);

    /** The clock of this kind that the fact starts. */
    static ClockName of(String kind, Fact starter) {
        if (starter instanceof Deadline earlier) {
            return new ClockName(kind, earlier.round(), earlier.component(), earlier.subject());
        }
        if (starter instanceof Component component) {
            return new ClockName(kind, 1, component.id(), "");
        }
        if (starter instanceof OwnFact own) {
            return new ClockName(kind, 0, own.component(), own.ref().id());
        }
        return new ClockName(
                kind, roundOf(starter), "", named(starter) ? starter.ref().id() : "");
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

    /** Whether several of them may start such a clock in one round. */
    private static boolean named(Fact starter) {
        return starter instanceof Reply
                || starter instanceof Reminder
                || starter instanceof BodyAct
                || starter instanceof Evidence;
    }

    @Override
    public int compareTo(ClockName other) {
        return ORDER.compare(this, other);
    }
}
