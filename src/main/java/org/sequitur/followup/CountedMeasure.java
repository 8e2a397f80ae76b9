package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A measure for one component, at the stage that the evidence lets count. */
@Word("A measure for one component, at the stage that the evidence lets count")
public record CountedMeasure(
        @Word("Id of the measure") String measure,
        @Word("Id of the component") String component,
        @Word("What sort of measure it is") MeasureKind kind,
        @Word("Its name") String text,
        @Word("The stage that the State claims") Stage claimed,
        @Word("The day that stage was reached") @Nullable LocalDate claimedOn,
        @Word("The stage that counts") Stage counted,

        @Word(
                value = "Whether it was taken after the recommendation was adopted; that day itself is not after",
                computed = true)
        Answer afterRecommendation,

        @Word("Whether it is on the point") Relevance relevance,
        @Word("Whether it leads towards what was asked") Direction direction,
        @Word("How much of the component it covers") Coverage coverage,

        @Word("Whether the component cannot be done without it")
        Answer required)
        implements Fact {
    public CountedMeasure {
        requireNonNull(measure, "measure");
        requireNonNull(component, "component");
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        requireNonNull(claimed, "claimed");
        requireNonNull(counted, "counted");
        requireNonNull(afterRecommendation, "afterRecommendation");
        requireNonNull(relevance, "relevance");
        requireNonNull(direction, "direction");
        requireNonNull(coverage, "coverage");
        requireNonNull(required, "required");
    }

    /** Whether the stage that counts is at least the one named, such as the text of a parameter; a setback is below all. */
    @Word("Whether the stage that counts is at least the one of this name")
    public boolean reached(String stage) {
        return Arrays.stream(Stage.values())
                .filter(s -> s.name().equals(stage))
                .anyMatch(s -> counted.compareTo(s) >= 0);
    }

    @Override
    public FactRef ref() {
        return new FactRef("measure", measure);
    }
}
