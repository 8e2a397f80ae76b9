package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is judged of a clause or recommendation as a whole. */
@Word("What is judged of a clause or recommendation as a whole")
public record IachrClause(
        @Word("Id of the component") String component,
        @Word("Whether it was completed to satisfaction") SatisfactoryCompletion satisfactorilyCompleted,

        @From(value = "refusedOn", before = "NO") @Word("Whether the State expressly said that it will not comply")
        Answer stateDeclaredRefusal,

        @Word("The day it said so") @Nullable LocalDate refusedOn,

        @Word("Whether compliance is no longer possible because of the conduct of the State")
        Answer complianceImpossibleDueToState,

        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public IachrClause {
        requireNonNull(component, "component");
        requireNonNull(satisfactorilyCompleted, "satisfactorilyCompleted");
        requireNonNull(stateDeclaredRefusal, "stateDeclaredRefusal");
        requireNonNull(complianceImpossibleDueToState, "complianceImpossibleDueToState");
    }

    @Override
    public FactRef ref() {
        return new FactRef("component", component);
    }
}
