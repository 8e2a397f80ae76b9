package org.sequitur.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sequitur.followup.Alignment;
import org.sequitur.followup.Answer;
import org.sequitur.followup.Corroboration;
import org.sequitur.followup.DocumentKind;
import org.sequitur.followup.Evidence;
import org.sequitur.followup.Point;
import org.sequitur.followup.Reliability;
import org.sequitur.followup.SourceType;
import org.sequitur.followup.Supports;

/**
 * Joins items of one origin and counts the independent clusters for and against, per measure (or component) and point.
 * Items that are not admitted join clusters but make none count. Source: evidence.md section 7, EV-C1 to EV-C9.
 *
 * @param independentOrgans organs of the State that count as independent of it (EV-C4)
 * @param selfProving documents that prove the act that they record (evidence.md section 8, E2)
 */
record Clusters(Set<SourceType> independentOrgans, Set<DocumentKind> selfProving) {
    private static final Set<SourceType> ORGANS =
            Set.of(SourceType.COURT, SourceType.NHRI, SourceType.STATISTICS_OFFICE);
    private static final Set<SourceType> OUTRANKING = Set.of(SourceType.VISIT_FINDING, SourceType.COURT);
    private static final Comparator<Group> ORDER = Comparator.comparing(Group::measure)
            .thenComparing(Group::component)
            .thenComparing(g -> g.point().ordinal());

    /** What items are about together. */
    private record Group(String measure, String component, Point point) {
        static Group of(Evidence item) {
            return new Group(item.measure(), item.measure().isEmpty() ? item.component() : "", item.point());
        }
    }

    /** In the order of measure, component and point. */
    List<Corroboration> of(List<Evidence> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        Origins origins = new Origins(items);
        Map<Group, List<Integer>> groups = new TreeMap<>(ORDER);
        for (int i = 0; i < items.size(); i++) {
            groups.computeIfAbsent(Group.of(items.get(i)), k -> new ArrayList<>())
                    .add(i);
        }
        List<Corroboration> corroborations = new ArrayList<>();
        groups.forEach((group, places) -> corroborations.add(corroboration(group, places, items, origins)));
        return corroborations;
    }

    private Corroboration corroboration(Group group, List<Integer> places, List<Evidence> items, Origins origins) {
        List<List<Evidence>> clusters = clusters(places, items, origins);
        List<Evidence> all = places.stream().map(items::get).toList();
        List<Evidence> supporting = admitted(all, Supports.SUPPORTS);
        List<Evidence> contradicting = admitted(all, Supports.CONTRADICTS);
        List<Reliability> bestFor = best(clusters, Supports.SUPPORTS);
        List<Reliability> bestAgainst = best(clusters, Supports.CONTRADICTS);
        SortedMap<String, Integer> numbers = numbers(clusters);
        return new Corroboration(
                group.measure(),
                group.component(),
                group.point(),
                bestFor.size(),
                bestAgainst.size(),
                distinctOrigins(places, items, origins),
                (int) supporting.stream().map(Evidence::sourceType).distinct().count(),
                supporting.stream().anyMatch(i -> i.firstHand() == Answer.YES),
                supporting.stream().anyMatch(i -> !ofState(i) && i.alignment() != Alignment.STATE),
                supporting.stream().anyMatch(i -> selfProving.contains(i.documentKind())),
                contradicting.stream().anyMatch(i -> selfProving.contains(i.documentKind())),
                supporting.stream().anyMatch(i -> i.sourceType() == SourceType.VISIT_FINDING),
                contradicting.stream().anyMatch(i -> OUTRANKING.contains(i.sourceType())),
                supporting.stream().anyMatch(i -> i.sourceType() == SourceType.AUTHOR_OR_VICTIM),
                places.stream().anyMatch(origins::circular),
                places.stream().anyMatch(p -> items.get(p).admitted() && originUnknown(p, items, origins)),
                bestFor,
                bestAgainst,
                List.copyOf(numbers.keySet()),
                List.copyOf(numbers.values()));
    }

    /** The number of the cluster of each item, by the item's id. */
    private static SortedMap<String, Integer> numbers(List<List<Evidence>> clusters) {
        SortedMap<String, Integer> numbers = new TreeMap<>();
        for (int c = 0; c < clusters.size(); c++) {
            for (Evidence item : clusters.get(c)) {
                numbers.put(item.id(), c + 1);
            }
        }
        return numbers;
    }

    /** Items that share a key stand in one cluster, and so do items joined through others. */
    private List<List<Evidence>> clusters(List<Integer> places, List<Evidence> items, Origins origins) {
        UnionFind joined = new UnionFind(places.size());
        Map<String, Integer> firstWithKey = new HashMap<>();
        Map<Integer, Integer> firstWithOrigin = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            int here = i;
            for (String key : keys(places.get(i), items, origins)) {
                joined.join(here, firstWithKey.computeIfAbsent(key, k -> here));
            }
            origins.of(places.get(i)).stream()
                    .forEach(o -> joined.join(here, firstWithOrigin.computeIfAbsent(o, k -> here)));
        }
        Map<Integer, List<Evidence>> clusters = new TreeMap<>();
        for (int i = 0; i < places.size(); i++) {
            clusters.computeIfAbsent(joined.root(i), k -> new ArrayList<>()).add(items.get(places.get(i)));
        }
        return List.copyOf(clusters.values());
    }

    private List<String> keys(int place, List<Evidence> items, Origins origins) {
        Evidence item = items.get(place);
        List<String> keys = new ArrayList<>();
        if (!item.publisher().isEmpty()) {
            keys.add("organisation " + item.publisher());
        }
        if (!item.sameOrganisationAs().isEmpty()) {
            keys.add("organisation " + item.sameOrganisationAs());
        }
        if (!item.contentHash().isEmpty()) {
            keys.add("content " + item.contentHash());
        }
        if (ofState(item)) {
            keys.add("state");
        }
        if (originUnknown(place, items, origins)) {
            keys.add("origin unknown");
        }
        return keys;
    }

    private boolean ofState(Evidence item) {
        return item.sourceType() == SourceType.STATE
                || ORGANS.contains(item.sourceType())
                        && (!independentOrgans.contains(item.sourceType()) || item.alignment() == Alignment.STATE);
    }

    /** What the State itself says comes from the State. */
    private boolean originUnknown(int place, List<Evidence> items, Origins origins) {
        return origins.of(place).isEmpty() && !ofState(items.get(place));
    }

    private static List<Evidence> admitted(List<Evidence> items, Supports side) {
        return items.stream().filter(i -> i.admitted() && i.supports() == side).toList();
    }

    /** The best reliability of each cluster on this side; F, which cannot be judged, only where nothing else is known. */
    private static List<Reliability> best(List<List<Evidence>> clusters, Supports side) {
        return clusters.stream()
                .map(c -> admitted(c, side))
                .filter(c -> !c.isEmpty())
                .map(c -> c.stream()
                        .map(Evidence::reliability)
                        .min(Enum::compareTo)
                        .orElseThrow())
                .sorted()
                .toList();
    }

    private static int distinctOrigins(List<Integer> places, List<Evidence> items, Origins origins) {
        BitSet distinct = new BitSet();
        places.stream()
                .filter(p -> items.get(p).admitted() && items.get(p).supports() == Supports.SUPPORTS)
                .map(origins::of)
                .forEach(distinct::or);
        return distinct.cardinality();
    }

    /** Which of some numbered things belong together. */
    private static final class UnionFind {
        private final int[] parent;

        UnionFind(int size) {
            parent = IntStream.range(0, size).toArray();
        }

        int root(int of) {
            int root = of;
            while (parent[root] != root) {
                root = parent[root];
            }
            parent[of] = root;
            return root;
        }

        void join(int one, int other) {
            parent[Math.max(root(one), root(other))] = Math.min(root(one), root(other));
        }
    }
}
