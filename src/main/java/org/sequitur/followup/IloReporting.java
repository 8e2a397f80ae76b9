package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the government reports. */
@Word("How the government reports")
public record IloReporting(
        @Word("What sort of Convention it is about") IloConvention convention,
        @Word("Years running without a report that was due") int yearsWithoutReport,
        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public IloReporting {
        requireNonNull(convention, "convention");
    }

    @Override
    public FactRef ref() {
        return new FactRef("reporting", "reporting");
    }
}
