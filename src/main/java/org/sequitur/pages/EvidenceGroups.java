package org.sequitur.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.exchange.wire.ComponentAssessment;
import org.sequitur.exchange.wire.ComputedFact;
import org.sequitur.exchange.wire.Finding;
import org.sequitur.exchange.wire.Trace;
import org.sequitur.pages.EvidenceGroup.Cluster;
import org.sequitur.pages.EvidenceGroup.Item;
import tools.jackson.databind.JsonNode;

/** The evidence as the answer saw it: which items made up one independent source, and what they speak for or against. */
final class EvidenceGroups {
    private final PostedFacts posted;
    private final Assessment answer;
    private final Words words;
    private final FactLinks links;
    private final List<PostedFacts.Fact> evidence;

    private EvidenceGroups(PostedFacts posted, Assessment answer, Words words, FactLinks links) {
        this.posted = posted;
        this.answer = answer;
        this.words = words;
        this.links = links;
        this.evidence = posted.in("evidence").stream()
                .sorted(Comparator.comparing(PostedFacts.Fact::id))
                .toList();
    }

    static List<EvidenceGroup> of(PostedFacts posted, Assessment answer, Words words, FactLinks links) {
        Trace trace = answer.getTrace();
        return trace == null ? List.of() : new EvidenceGroups(posted, answer, words, links).groups(trace);
    }

    private List<EvidenceGroup> groups(Trace trace) {
        Map<EvidenceGroup, List<String>> components = new LinkedHashMap<>();
        for (ComputedFact fact : trace.getComputed()) {
            if (fact.getFact().equals("Corroboration")) {
                List<String> about = components.computeIfAbsent(group(fact), g -> new ArrayList<>());
                if (fact.getComponent() != null) {
                    about.add(fact.getComponent());
                }
            }
        }
        return components.entrySet().stream()
                .map(e -> forComponents(e.getKey(), e.getValue()))
                .toList();
    }

    private static EvidenceGroup forComponents(EvidenceGroup group, List<String> components) {
        return new EvidenceGroup(
                group.about(),
                group.fact(),
                group.point(),
                List.copyOf(components),
                group.supporting(),
                group.contradicting(),
                group.clusters());
    }

    private EvidenceGroup group(ComputedFact corroboration) {
        Map<String, String> fields = corroboration.getFields();
        FactLink fact = links.to(corroboration.getOf());
        return new EvidenceGroup(
                name(corroboration, fact),
                fact,
                words.value(fields.getOrDefault("point", "UNKNOWN")),
                List.of(),
                Integer.parseInt(fields.getOrDefault("supporting", "0")),
                Integer.parseInt(fields.getOrDefault("contradicting", "0")),
                clusters(corroboration, excluded(corroboration.getComponent())));
    }

    private String name(ComputedFact corroboration, FactLink fact) {
        String id = corroboration.getOf().getId();
        String kind = corroboration.getOf().getKind();
        String text = id == null
                ? ""
                : posted.find(kind, id)
                        .map(f -> PostedFacts.text(f.posted(), "text"))
                        .orElse("");
        return text.isEmpty() ? fact.kind() + " " + fact.id() : text;
    }

    private List<Cluster> clusters(ComputedFact corroboration, Set<String> excluded) {
        List<PostedFacts.Fact> items = items(corroboration.getFields().getOrDefault("items", "[]"));
        List<Integer> numbers = numbers(corroboration.getFields().getOrDefault("clusters", "[]"));
        Map<Integer, List<Item>> clusters = new TreeMap<>();
        for (int i = 0; i < items.size(); i++) {
            PostedFacts.Fact item = items.get(i);
            int number = i < numbers.size() ? numbers.get(i) : i + 1;
            clusters.computeIfAbsent(number, n -> new ArrayList<>()).add(item(item, !excluded.contains(item.id())));
        }
        return clusters.entrySet().stream()
                .map(c -> new Cluster(c.getKey(), c.getValue()))
                .toList();
    }

    /** The items of a list written {@code [a, b]}, in their order; names may hold commas themselves. */
    private List<PostedFacts.Fact> items(String written) {
        List<PostedFacts.Fact> items = new ArrayList<>();
        int at = 1;
        for (PostedFacts.Fact item : evidence) {
            int end = at + item.id().length();
            boolean here =
                    written.startsWith(item.id(), at) && (written.startsWith(", ", end) || end == written.length() - 1);
            if (here) {
                items.add(item);
                at = end + 2;
            }
        }
        return items;
    }

    private static List<Integer> numbers(String written) {
        return Arrays.stream(written.replaceAll("[\\[\\] ]", "").split(","))
                .filter(n -> !n.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    /** The items that do not count for this component. */
    private Set<String> excluded(@Nullable String component) {
        Stream<Finding> ofComponent = answer.getComponents().stream()
                .filter(c -> c.getComponent().equals(component))
                .map(ComponentAssessment::getFindings)
                .flatMap(List::stream);
        return Stream.concat(answer.getFindings().stream(), ofComponent)
                .filter(Finding::getExcludes)
                .flatMap(f -> f.getFacts().stream())
                .filter(f -> f.getKind().equals("evidence") && f.getId() != null)
                .map(f -> String.valueOf(f.getId()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Item item(PostedFacts.Fact fact, boolean counts) {
        JsonNode item = fact.posted();
        String source = Stream.of("sourceType", "documentKind")
                .map(f -> PostedFacts.text(item, f))
                .filter(v -> !v.isEmpty())
                .map(words::value)
                .collect(Collectors.joining(", "));
        String received = PostedFacts.text(item, "receivedOn");
        String supports = PostedFacts.text(item, "supports");
        return new Item(
                links.to(fact),
                source,
                received.isEmpty() ? "" : words.day(LocalDate.parse(received)),
                texts(item.path("origins")),
                PostedFacts.text(item, "publisher"),
                texts(item.path("derivedFrom")),
                supports.isEmpty() ? "UNKNOWN" : supports,
                counts);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(t -> texts.add(t.asString("")));
        return texts;
    }
}
