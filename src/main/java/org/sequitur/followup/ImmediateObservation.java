package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An observation that a delegation made on the spot because it was urgent. */
@Word("An observation that a delegation made on the spot because it was urgent")
public record ImmediateObservation(
        @Word("Its id") String id,
        @Word("Id of the component, or empty") String component,
        @Word("The day it was made") LocalDate madeOn,

        @Ahead @From("madeOn") @Word("The last day in time that the delegation set") @Nullable
        LocalDate dueOn,

        @From("madeOn") @Word("The day the State answered") @Nullable
        LocalDate answeredOn,

        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public ImmediateObservation {
        requireNonNull(id, "id");
        requireNonNull(component, "component");
        requireNonNull(madeOn, "madeOn");
    }

    @Override
    public @Nullable LocalDate ownDay() {
        return madeOn;
    }

    @Override
    public FactRef ref() {
        return new FactRef("immediateObservation", id);
    }

    @Word("The State answered")
    public boolean answered() {
        return answeredOn != null;
    }

    /** Empty days compare with nothing: without a due day, or an answer, it is not late. */
    @Word("The State answered after the due day that the delegation set")
    public boolean answeredLate() {
        return answeredOn != null && dueOn != null && answeredOn.isAfter(dueOn);
    }
}
