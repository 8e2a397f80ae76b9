package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far one stakeholder says that a recommendation is implemented. */
@Word("How far one stakeholder says that a recommendation is implemented")
public record StakeholderScore(
        @Word("Its id") String id,
        @Word("Id of the component") String component,
        @Word("Who says so") String stakeholder,
        @Word("What sort of stakeholder it is") ScoringStakeholder kind,

        @Word("The coalition that speaks through it, or empty")
        String coalition,

        @Word("How far it is implemented") ImplementationScore score,
        @Word("The day it said so") @Nullable LocalDate givenOn,
        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public StakeholderScore {
        requireNonNull(id, "id");
        requireNonNull(component, "component");
        requireNonNull(stakeholder, "stakeholder");
        requireNonNull(kind, "kind");
        requireNonNull(coalition, "coalition");
        requireNonNull(score, "score");
    }

    @Override
    public @Nullable LocalDate ownDay() {
        return givenOn;
    }

    @Override
    public FactRef ref() {
        return new FactRef("score", id);
    }
}
