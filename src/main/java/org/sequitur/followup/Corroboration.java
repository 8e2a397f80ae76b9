package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The independent origins for and against, per measure and point (EV-C1 to EV-C9).
 *
 * @param clusters the number of the cluster in which each of {@code items} stands, in their order
 */
@Word("The independent sources for and against a measure, or a component, on one point")
public record Corroboration(
        @Word("Id of the measure, or empty") String measure,

        @Word("Id of the component where items speak of it alone, or empty")
        String component,

        @Word("The point") Point point,
        @Word("Independent clusters that support it") int supporting,
        @Word("Independent clusters that contradict it") int contradicting,
        @Word("Distinct origins that support it") int distinctOrigins,
        @Word("Different types of source that support it") int sourceTypes,
        @Word("A supporting item is first-hand") boolean firstHand,

        @Word("A supporting item does not stand on the State's side")
        boolean beyondState,

        @Word("A supporting item is an official act that proves itself")
        boolean selfProving,

        @Word("A contradicting item is an official act that proves itself")
        boolean contradictedByOfficialAct,

        @Word("A supporting item is a finding of the body's own visit")
        boolean siteFinding,

        @Word("A visit finding or a court contradicts it") boolean contradictedOnSite,

        @Word("A supporting item comes from the author or victim")
        boolean confirmedByBeneficiary,

        @Word("Items quote one another in a circle") boolean circular,
        @Word("The origin of some items is unknown") boolean originUnknown,
        List<Reliability> supportingReliability,
        List<Reliability> contradictingReliability,
        List<String> items,
        List<Integer> clusters)
        implements Fact {
    public Corroboration {
        requireNonNull(measure, "measure");
        requireNonNull(component, "component");
        requireNonNull(point, "point");
        supportingReliability = List.copyOf(supportingReliability);
        contradictingReliability = List.copyOf(contradictingReliability);
        items = List.copyOf(items);
        clusters = List.copyOf(clusters);
    }

    @Override
    public FactRef ref() {
        return measure.isEmpty() ? new FactRef("component", component) : new FactRef("measure", measure);
    }

    @Word("At least so many supporting clusters hold an item of this reliability or better")
    public boolean supportedBy(int clusters, Reliability least) {
        return count(supportingReliability, least) >= clusters;
    }

    @Word("At least so many contradicting clusters hold an item of this reliability or better")
    public boolean contradictedBy(int clusters, Reliability least) {
        return count(contradictingReliability, least) >= clusters;
    }

    private static long count(List<Reliability> best, Reliability least) {
        return best.stream()
                .filter(r -> r != Reliability.F && r.compareTo(least) <= 0)
                .count();
    }
}
