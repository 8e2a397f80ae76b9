package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step towards a clause or recommendation. */
@Word("A step towards a clause or recommendation")
public record IachrStep(
        @Word("Its id") String id,
        @Word("Id of the component") String component,
        @Word("Id of the measure it is part of, or empty") String measure,
        @Word("Whether completion needs it") Answer required,
        @Word("Whether it is on the point") Relevance relevance,
        @From("reachedOn") @Word("How far it is") Completion completion,
        @Word("The day it came that far") @Nullable LocalDate reachedOn,
        @Word("Whether evidence of it was given") Answer evidenced,
        @Word("Whether the main result was produced") Answer mainResultProduced,
        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public IachrStep {
        requireNonNull(id, "id");
        requireNonNull(component, "component");
        requireNonNull(measure, "measure");
        requireNonNull(required, "required");
        requireNonNull(relevance, "relevance");
        requireNonNull(completion, "completion");
        requireNonNull(evidenced, "evidenced");
        requireNonNull(mainResultProduced, "mainResultProduced");
    }

    @Override
    public FactRef ref() {
        return new FactRef("step", id);
    }
}
