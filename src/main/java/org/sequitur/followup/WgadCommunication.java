package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The communication of the Working Group on Arbitrary Detention that came before its opinion. */
@Word("The communication of the Working Group that came before its opinion")
public record WgadCommunication(
        @Word("The day it was sent to the State") @Nullable LocalDate sentOn,

        @Word("Whether the Working Group extended the time for the reply")
        Answer extensionGranted,

        @Word("The day the State replied to it") @Nullable LocalDate answeredOn,
        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public WgadCommunication {
        requireNonNull(extensionGranted, "extensionGranted");
    }

    @Override
    public FactRef ref() {
        return new FactRef("communication", "communication");
    }

    @Word("The State replied to it")
    public boolean answered() {
        return answeredOn != null;
    }
}
