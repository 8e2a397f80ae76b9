package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A consultation or joint monitoring with stakeholders. */
@Word("A consultation or joint monitoring with stakeholders")
public record Engagement(
        @Word("Its id") String id,
        @Word("How they took part") EngagementKind kind,
        @Word("Who took part") Stakeholder stakeholder,
        @Word("Id of the component, or empty") String component,
        @Word("Id of the measure, or empty") String measure,
        @Word("The day it was held") @Nullable LocalDate heldOn,
        @Nullable LocalDate recordedOn)
        implements Dated {
    public Engagement {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(stakeholder, "stakeholder");
        requireNonNull(component, "component");
        requireNonNull(measure, "measure");
    }

    @Override
    public @Nullable LocalDate ownDay() {
        return heldOn;
    }

    @Override
    public FactRef ref() {
        return new FactRef("engagement", id);
    }
}
