package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** With which verb a finding of GRETA is put. */
@Word("With which verb a finding of GRETA is put")
public record GretaRecommendation(
        @Word("Id of the component") String component,
        @Word("The verb") GretaVerb verb,
        @Nullable LocalDate recordedOn) implements OwnFact {
    public GretaRecommendation {
        requireNonNull(component, "component");
        requireNonNull(verb, "verb");
    }

    @Override
    public FactRef ref() {
        return new FactRef("component", component);
    }
}
