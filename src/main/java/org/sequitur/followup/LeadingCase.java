package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The leading case under which general measures are supervised. */
@Word("The leading case under which general measures are supervised")
public record LeadingCase(
        @Word("Its name or number") String reference,

        @From("statedOn") @Word("Whether its general measures are done")
        GeneralMeasures generalMeasures,

        @Word("The day of that statement") @Nullable LocalDate statedOn,

        @From("statedOn") @Word("Where that is stated, or empty")
        String source,

        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public LeadingCase {
        requireNonNull(reference, "reference");
        requireNonNull(generalMeasures, "generalMeasures");
        requireNonNull(source, "source");
    }

    @Override
    public FactRef ref() {
        return new FactRef("leadingCase", "leadingCase");
    }
}
