package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** How many indicators of a component have thresholds, and how many of those lack a value. */
@Word("How many indicators of the component have thresholds, and how many of those lack a value")
public record BandedIndicators(
        @Word("Id of the component") String component,
        @Word("Indicators with a green and a red threshold") int total,
        @Word("Those of them without a current value") int missing)
        implements Fact {
    public BandedIndicators {
        requireNonNull(component, "component");
    }

    /** Empty if none has thresholds: then there is nothing to say. */
    public static Optional<BandedIndicators> of(String component, List<Indicator> indicators) {
        List<Indicator> banded = indicators.stream().filter(Indicator::banded).toList();
        int missing = (int) banded.stream().filter(i -> i.current() == null).count();
        return banded.isEmpty()
                ? Optional.empty()
                : Optional.of(new BandedIndicators(component, banded.size(), missing));
    }

    @Override
    public FactRef ref() {
        return new FactRef("component", component);
    }

    @Word("More than so many thousandths of them lack a value")
    public boolean missingMoreThan(int thousandths) {
        return 1000L * missing > (long) thousandths * total;
    }
}
