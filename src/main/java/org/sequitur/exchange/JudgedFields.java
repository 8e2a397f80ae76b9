package org.sequitur.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Which field of which kind of fact a person judges. */
final class JudgedFields {
    /** By list of the request; a part of a reply or measure is judged under the id of the whole. */
    static final Map<String, Set<String>> BY_KIND = new TreeMap<>(Map.of(
            "components", Set.of("selectedForFollowUp", "askKind", "stillNeeded", "category", "scope"),
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

    private JudgedFields() {}

    static void check(JsonNode judgement, String place, Map<String, Map<String, Integer>> ids, Mistakes mistakes) {
        JsonNode fact = judgement.path("fact");
        JsonNode field = judgement.path("field");
        if (!fact.isString()) {
            return;
        }
        List<String> kinds = new ArrayList<>();
        BY_KIND.keySet().stream()
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
        kinds.stream().map(BY_KIND::get).forEach(judged::addAll);
        if (field.isString() && isJudgedSomewhere(field.asString()) && !judged.contains(field.asString())) {
            mistakes.inFacts(
                    Pointers.to(place, "field"),
                    "The fact " + Echo.quoted(fact.asString()) + " stands among the " + String.join(", ", kinds)
                            + ", which have no field " + Echo.quoted(field.asString()) + ". Write one of "
                            + String.join(", ", judged) + ".");
        }
    }

    private static boolean isJudgedSomewhere(String field) {
        return BY_KIND.values().stream().flatMap(Collection::stream).anyMatch(field::equals);
    }
}
