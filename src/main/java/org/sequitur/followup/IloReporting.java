package org.sequitur.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the government reports. */
@Word("How the government reports")
public record IloReporting(
        @Word("Years running without a report that was due") int yearsWithoutReport,
        @Nullable LocalDate recordedOn) implements OwnFact {
    @Override
    public FactRef ref() {
        return new FactRef("reporting", "reporting");
    }
}
