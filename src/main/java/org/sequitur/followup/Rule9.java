package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A communication under Rule 9 that was notified to the State. */
@Word("A communication under Rule 9 that was notified to the State")
public record Rule9(
        @Word("Its id") String id,
        @Word("Who submitted it") SubmitterType submitterType,
        @Word("Id of the component, or empty") String component,
        @Word("The day it was notified to the State") LocalDate notifiedOn,

        @From("notifiedOn") @Word("The day the State replied") @Nullable
        LocalDate stateReplyOn,

        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public Rule9 {
        requireNonNull(id, "id");
        requireNonNull(submitterType, "submitterType");
        requireNonNull(component, "component");
        requireNonNull(notifiedOn, "notifiedOn");
    }

    @Override
    public @Nullable LocalDate ownDay() {
        return notifiedOn;
    }

    @Override
    public FactRef ref() {
        return new FactRef("rule9", id);
    }

    @Word("The State replied")
    public boolean replied() {
        return stateReplyOn != null;
    }
}
