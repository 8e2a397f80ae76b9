package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the State sent. */
@Word("What the State sent")
public record Reply(
        @Word("Its id") String id,
        @Word("The round that it answers") int round,
        @Word("The day it came in") LocalDate receivedOn,
        @Word("The day it was made public") @Nullable LocalDate postedOn,
        List<ReplyPart> components,
        @Word("It is the latest reply of its round") boolean last,
        @Nullable LocalDate recordedOn)
        implements Dated {
    public Reply {
        requireNonNull(id, "id");
        requireNonNull(receivedOn, "receivedOn");
        components = List.copyOf(components);
    }

    @Override
    public @Nullable LocalDate ownDay() {
        return receivedOn;
    }

    @Override
    public FactRef ref() {
        return new FactRef("reply", id);
    }

    /** The same reply, known to be the latest of its round. */
    public Reply asLast() {
        return new Reply(id, round, receivedOn, postedOn, components, true, recordedOn);
    }

    /** The same reply with these parts. */
    public Reply with(List<ReplyPart> parts) {
        return new Reply(id, round, receivedOn, postedOn, parts, last, recordedOn);
    }
}
