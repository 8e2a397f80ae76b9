package org.sequitur.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an order of the court says of reporting. */
@Word("What an order of the court says of reporting")
public record CourtOrder(
        @Word("Months within which it asks for each report; 0 if it says nothing")
        int reportingPeriodMonths,

        @Nullable LocalDate recordedOn)
        implements OwnFact {
    @Override
    public FactRef ref() {
        return new FactRef("order", "order");
    }
}
