package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a component owes to one beneficiary, or without any what it asks for itself. */
@Word("What a component owes to one beneficiary, or without any what it asks for itself")
public record Delivery(
        @Word("Its id") String id,
        @Word("Id of the component") String component,
        @Word("To whom it is due, or empty") String beneficiary,

        @From(value = "doneOn", before = "NO") @Word("Whether it was done")
        Answer done,

        @Word("The day it was done") @Nullable LocalDate doneOn,

        @From(value = "evidencedOn", before = "NO") @Word("Whether documents prove it")
        Answer evidenced,

        @Word("The day that proof came in") @Nullable LocalDate evidencedOn,

        @From(value = "confirmedOn", before = "NO") @Word("Whether the victim confirms it")
        Answer confirmedByVictim,

        @Word("The day of that confirmation") @Nullable LocalDate confirmedOn,
        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public Delivery {
        requireNonNull(id, "id");
        requireNonNull(component, "component");
        requireNonNull(beneficiary, "beneficiary");
        requireNonNull(done, "done");
        requireNonNull(evidenced, "evidenced");
        requireNonNull(confirmedByVictim, "confirmedByVictim");
    }

    @Override
    public FactRef ref() {
        return new FactRef("delivery", id);
    }
}
