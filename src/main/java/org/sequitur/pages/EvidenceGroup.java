package org.sequitur.pages;

import java.util.List;

/**
 * The items that speak of one measure, or one component, on one point.
 *
 * @param about the measure or component, by name
 * @param fact the same as a posted fact
 * @param point adoption, practice or outcome
 * @param components for which components it was looked at so
 * @param supporting how many independent sources count for it
 * @param contradicting how many count against it
 */
record EvidenceGroup(
        String about,
        FactLink fact,
        String point,
        List<String> components,
        int supporting,
        int contradicting,
        List<Cluster> clusters) {

    /** Items of one origin, which count together as one source. */
    record Cluster(int number, List<Item> items) {
        boolean counts(String side) {
            return items.stream().anyMatch(i -> i.counts() && i.supports().equals(side));
        }
    }

    /**
     * One item.
     *
     * @param source who speaks in what sort of document, in words
     * @param origins where it comes from, as posted; what it quotes is among them
     * @param supports SUPPORTS, CONTRADICTS, NEUTRAL or UNKNOWN
     * @param counts whether no rule excludes it
     */
    record Item(
            FactLink fact,
            String source,
            String day,
            List<String> origins,
            String publisher,
            List<String> quotes,
            String supports,
            boolean counts) {}

    /** The same with no more than these of its items. */
    EvidenceGroup only(List<Item> shown) {
        return new EvidenceGroup(
                about,
                fact,
                point,
                components,
                supporting,
                contradicting,
                clusters.stream()
                        .map(c -> new Cluster(
                                c.number(),
                                c.items().stream().filter(shown::contains).toList()))
                        .filter(c -> !c.items().isEmpty())
                        .toList());
    }

    List<Item> items() {
        return clusters.stream().flatMap(c -> c.items().stream()).toList();
    }
}
