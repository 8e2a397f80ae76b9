package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is recorded of one recommendation over several visits. */
@Word("What is recorded of one recommendation over several visits")
public record CptRecommendation(
        @Word("Id of the component") String component,

        @Word("Earlier visits after which the same was recommended")
        int priorSameRecommendationCount,

        @Word("Whether the State refuses to improve the situation")
        Answer refusedToImprove,

        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public CptRecommendation {
        requireNonNull(component, "component");
        requireNonNull(refusedToImprove, "refusedToImprove");
    }

    @Override
    public FactRef ref() {
        return new FactRef("component", component);
    }
}
