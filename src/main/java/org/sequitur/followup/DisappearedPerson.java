package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The disappeared person of an urgent action. */
@Word("The disappeared person of an urgent action")
public record DisappearedPerson(
        @From(value = "foundOn", before = "NOT_LOCATED") @Word("What became of the person")
        PersonFate fate,

        @Word("The day the person was found") @Nullable LocalDate foundOn,

        @From(value = "remainsReturnedOn", before = "NO") @Word("Whether the remains were returned")
        Answer remainsReturned,

        @From("foundOn") @Word("The day they were") @Nullable
        LocalDate remainsReturnedOn,

        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public DisappearedPerson {
        requireNonNull(fate, "fate");
        requireNonNull(remainsReturned, "remainsReturned");
    }

    @Override
    public FactRef ref() {
        return new FactRef("person", "person");
    }
}
