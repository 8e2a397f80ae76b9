package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The letter of a special procedure; the day it was sent is that of its transmission. */
@Word("The letter of a special procedure; the day it was sent is that of its transmission")
public record SpLetter(
        @Word("What sort of letter it is") SpLetterType letterType,
        @Nullable LocalDate recordedOn) implements OwnFact {
    public SpLetter {
        requireNonNull(letterType, "letterType");
    }

    @Override
    public FactRef ref() {
        return new FactRef("letter", "letter");
    }
}
