package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day by which something is due, or a window that opens before a day; the due day itself is in time. */
@Word("A day by which something is due, or a window that opens before a day")
public record Deadline(
        @Word(value = "What is due", names = Word.Names.DEADLINE)
        String kind,

        @Word("The round it belongs to; 0 if none") int round,

        @Word("Id of the component whose clock it is, or empty")
        String component,

        @Word("Id of the reply, reminder, act or own fact whose clock it is, or empty")
        String subject,

        @Word("The day the clock starts, or the first day of the window") @Nullable
        LocalDate startOn,

        @Word("The last day that is in time") LocalDate dueOn,
        @Word("The day asked is after the due day") boolean passed,

        @Word("The day asked is on or after the first day of the window")
        boolean open,

        @Word("Sessions that opened after the due day and have ended")
        int sessionsSince,

        @Word("The document prints the day") boolean printed)
        implements Fact {
    public Deadline {
        requireNonNull(kind, "kind");
        requireNonNull(component, "component");
        requireNonNull(subject, "subject");
        requireNonNull(dueOn, "dueOn");
    }

    @Override
    public FactRef ref() {
        String whose = subject.isEmpty() ? component : subject;
        return new FactRef("deadline", kind + "/" + (whose.isEmpty() ? String.valueOf(round) : whose));
    }
}
