package org.sequitur.exchange;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.followup.Answer;
import org.sequitur.followup.OwnFacts;
import tools.jackson.databind.JsonNode;

/** Which field of which kind of fact a person judges. */
final class JudgedFields {
    /** By list of the request; a part of a reply or measure is judged under the id of the whole. */
    static final Map<String, Set<String>> BY_KIND = new TreeMap<>(Map.of(
            "components", Set.of("selectedForFollowUp", "askKind", "stillNeeded", "category", "scope", "position"),
            "replies",
                    Set.of(
                            "addressed",
                            "relevance",
                            "informationQuality",
                            "stance",
                            "treatAsRejection",
                            "repeatsEarlierInformationOnly"),
            "measures", Set.of("relevance", "direction", "coverage", "required"),
            "evidence",
                    Set.of(
                            "point",
                            "submitterType",
                            "alignment",
                            "firstHand",
                            "supports",
                            "relationToStateAccount",
                            "credible",
                            "rebutted",
                            "reliability",
                            "credibility",
                            "berkeley"),
            "indicators", Set.of("disaggregated", "causedByMeasure"),
            "barriers", Set.of("substantiated")));

    /** The same for the facts that mechanisms have of their own. */
    static final Map<String, Set<String>> OWN = OwnFacts.all().stream()
            .filter(part -> !of(part).isEmpty())
            .collect(Collectors.toMap(OwnFactCheck::kind, JudgedFields::of, (a, b) -> a, TreeMap::new));

    private JudgedFields() {}

    static void check(JsonNode judgement, String place, Map<String, Map<String, Integer>> ids, Mistakes mistakes) {
        JsonNode fact = judgement.path("fact");
        JsonNode field = judgement.path("field");
        if (!fact.isString()) {
            return;
        }
        List<String> kinds = new ArrayList<>();
        Stream.concat(BY_KIND.keySet().stream(), OWN.keySet().stream())
                .filter(k -> ids.getOrDefault(k, Map.of()).containsKey(fact.asString()))
                .forEach(kinds::add);
        if (kinds.isEmpty()) {
            mistakes.inFacts(
                    Pointers.to(place, "fact"),
                    "No fact with a judged field has the id " + Echo.quoted(fact.asString())
                            + ". It may name one of the " + String.join(", ", BY_KIND.keySet()) + ".");
            return;
        }
        Set<String> judged = new TreeSet<>();
        kinds.forEach(kind -> judged.addAll(of(kind)));
        if (field.isString() && isJudgedSomewhere(field.asString()) && !judged.contains(field.asString())) {
            mistakes.inFacts(
                    Pointers.to(place, "field"),
                    "The fact " + Echo.quoted(fact.asString()) + " stands among the " + String.join(", ", kinds)
                            + ", which have no field " + Echo.quoted(field.asString()) + ". Write one of "
                            + String.join(", ", judged) + ".");
        }
    }

    private static boolean isJudgedSomewhere(String field) {
        return Stream.concat(BY_KIND.values().stream(), OWN.values().stream())
                .flatMap(Collection::stream)
                .anyMatch(field::equals);
    }

    private static Set<String> of(String kind) {
        return BY_KIND.getOrDefault(kind, OWN.getOrDefault(kind, Set.of()));
    }

    /** What may be unknown in a mechanism's own fact is judged. */
    private static Set<String> of(OwnFacts.Part part) {
        return Arrays.stream(part.type().getRecordComponents())
                .filter(c -> c.getType().isEnum() && mayBeUnknown(c.getType()))
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean mayBeUnknown(Class<?> valueSet) {
        return Arrays.stream(valueSet.getEnumConstants())
                .anyMatch(c -> c.toString().equals(Answer.UNKNOWN.name()));
    }
}
