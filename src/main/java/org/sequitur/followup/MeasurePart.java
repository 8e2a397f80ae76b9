package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

/** What a measure means for one component, as judged. */
public record MeasurePart(
        String component, Relevance relevance, Direction direction, Coverage coverage, Answer required)
        implements Fact {
    public MeasurePart {
        requireNonNull(component, "component");
        requireNonNull(relevance, "relevance");
        requireNonNull(direction, "direction");
        requireNonNull(coverage, "coverage");
        requireNonNull(required, "required");
    }

    @Override
    public FactRef ref() {
        return new FactRef("component", component);
    }
}
