package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The duty to have a national preventive mechanism. */
@Word("The duty to have a national preventive mechanism")
public record Npm(
        @Word("The day the Protocol bound the State") @Nullable
        LocalDate boundOn,

        @Word("The day the mechanism was designated") @Nullable
        LocalDate designatedOn,

        @From("designatedOn") @Word("Whether the State examines its recommendations and enters into dialogue")
        Answer recommendationsExamined,

        @From("designatedOn") @Word("Whether the State publishes its annual reports")
        Answer annualReportsPublished,

        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public Npm {
        requireNonNull(recommendationsExamined, "recommendationsExamined");
        requireNonNull(annualReportsPublished, "annualReportsPublished");
    }

    @Override
    public FactRef ref() {
        return new FactRef("npm", "npm");
    }

    @Word("A national preventive mechanism was designated")
    public boolean designated() {
        return designatedOn != null;
    }
}
