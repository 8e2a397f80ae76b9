package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A point on which a provision is assessed. */
@Word("A point on which a provision is assessed")
public record EcsrPoint(
        @Word("Its id") String id,
        @Word("Id of the component") String component,
        @Word("What it is about, or empty") String text,

        @From("assessedOn") @Word("What the assessment came to")
        EcsrResult result,

        @Word("The day of the assessment") @Nullable LocalDate assessedOn,

        @Word("How many times running this information is missing, this time included")
        int missingInfoCount,

        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public EcsrPoint {
        requireNonNull(id, "id");
        requireNonNull(component, "component");
        requireNonNull(text, "text");
        requireNonNull(result, "result");
    }

    @Override
    public FactRef ref() {
        return new FactRef("point", id);
    }
}
