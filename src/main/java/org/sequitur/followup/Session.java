package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A session of the body. */
@Word("A session of the body")
public record Session(
        @Word("Its number") int number,
        @Word("Its first day") LocalDate opensOn,
        @Word("Its last day") LocalDate endsOn)
        implements Fact {
    public Session {
        requireNonNull(opensOn, "opensOn");
        requireNonNull(endsOn, "endsOn");
    }

    @Override
    public FactRef ref() {
        return new FactRef("session", String.valueOf(number));
    }
}
