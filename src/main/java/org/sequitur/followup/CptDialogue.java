package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the State takes part in the dialogue with the CPT. */
@Word("How the State takes part in the dialogue with the CPT")
public record CptDialogue(
        @From(value = "failedOn", before = "NO") @Word("Whether the State fails to co-operate")
        Answer failsToCooperate,

        @Word("The day that was recorded") @Nullable LocalDate failedOn,

        @From(value = "stateHeardOn", before = "NO") @Word("Whether the State could make its views known")
        Answer stateHeard,

        @Word("The day it could") @Nullable LocalDate stateHeardOn,
        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public CptDialogue {
        requireNonNull(failsToCooperate, "failsToCooperate");
        requireNonNull(stateHeard, "stateHeard");
    }

    @Override
    public FactRef ref() {
        return new FactRef("dialogue", "dialogue");
    }
}
