package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** With which verb a finding of GREVIO is put. */
@Word("With which verb a finding of GREVIO is put")
public record GrevioRecommendation(
        @Word("Id of the component") String component,
        @Word("The verb") GrevioVerb verb,
        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public GrevioRecommendation {
        requireNonNull(component, "component");
        requireNonNull(verb, "verb");
    }

    @Override
    public FactRef ref() {
        return new FactRef("component", component);
    }
}
