package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The plan for what is left to do that the Committee against Torture asks for. */
@Word("The plan for what is left to do that the Committee against Torture asks for")
public record CatPlan(
        @From(value = "givenOn", before = "NONE") @Word("Whether the State gave it")
        ImplementationPlan implementationPlan,

        @Word("The day it gave it") @Nullable LocalDate givenOn,
        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public CatPlan {
        requireNonNull(implementationPlan, "implementationPlan");
    }

    @Override
    public FactRef ref() {
        return new FactRef("plan", "plan");
    }
}
