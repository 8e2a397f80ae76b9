package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A notice sent after a due day. */
@Word("A notice sent after a due day")
public record Reminder(
        @Word("Its id") String id,
        @Word("First, second … of its round") int ordinal,
        @Word("The round that it reminds of") int round,
        @Word("The day it was sent") LocalDate sentOn,
        @Word("The due day that it prints") @Nullable LocalDate replyDueOn,
        @Word("It is the latest of its round") boolean last,
        @Nullable LocalDate recordedOn)
        implements Dated {
    public Reminder {
        requireNonNull(id, "id");
        requireNonNull(sentOn, "sentOn");
    }

    @Override
    public @Nullable LocalDate ownDay() {
        return sentOn;
    }

    @Override
    public FactRef ref() {
        return new FactRef("reminder", id);
    }

    /** The same reminder with its number within its round. */
    public Reminder asNumber(int number) {
        return new Reminder(id, number, round, sentOn, replyDueOn, last, recordedOn);
    }

    /** The same reminder, known to be the latest of its round. */
    public Reminder asLast() {
        return new Reminder(id, ordinal, round, sentOn, replyDueOn, true, recordedOn);
    }
}
