package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Planned activities and how many of them were completed. */
@Word("Planned activities and how many of them were completed")
public record Milestones(
        @Word("Its id") String id,
        @Word("Id of the component, or empty") String component,
        @Word("Id of the measure, or empty") String measure,
        @Word("How many were planned") int planned,
        @Word("How many were completed") int done,
        @Word("The day the count speaks of") @Nullable LocalDate dataOn,
        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public Milestones {
        requireNonNull(id, "id");
        requireNonNull(component, "component");
        requireNonNull(measure, "measure");
    }

    @Override
    public @Nullable LocalDate ownDay() {
        return dataOn;
    }

    @Override
    public FactRef ref() {
        return new FactRef("milestones", id);
    }

    /** Of nothing planned, nothing is completed; the contract asks for one planned activity at least. */
    @Word("Completed of planned in whole thousandths, rounded down")
    public int permille() {
        return planned == 0 ? 0 : (int) (1000L * done / planned);
    }

    @Word("At least so many thousandths are completed")
    public boolean atLeast(int thousandths) {
        return 1000L * done >= (long) thousandths * planned;
    }

    @Word("More than so many thousandths are completed")
    public boolean moreThan(int thousandths) {
        return 1000L * done > (long) thousandths * planned;
    }
}
