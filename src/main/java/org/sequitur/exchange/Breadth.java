package org.sequitur.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sequitur.followup.OwnFacts;
import tools.jackson.databind.JsonNode;

/**
 * Bounds what the lists of a request come to together. Every component is looked at with every fact that concerns it, so
 * work and answer grow with the pairs of both, which no length of one list bounds.
 */
final class Breadth {
    static final int MOST = 10_000;
    private static final List<String> ABOUT_ONE_OR_ALL = List.of("engagements", "barriers", "bodyActs");
    private static final List<String> ABOUT_ALL = List.of("rounds", "replies", "reminders");

    private final JsonNode followUp;
    private final int components;
    private final Map<String, Integer> named = new HashMap<>();

    private Breadth(JsonNode followUp) {
        this.followUp = followUp;
        this.components = followUp.path("components").size();
        followUp.path("measures")
                .forEach(m -> named.put(
                        m.path("id").asString(""), m.path("components").size()));
    }

    static void check(JsonNode followUp, Mistakes mistakes) {
        long pairs = new Breadth(followUp).pairs();
        if (pairs > MOST) {
            mistakes.againstContract(
                    "/followUp",
                    String.format(
                            Locale.ROOT,
                            "There are %,d pairs of a component and a fact that concerns it; at most %,d are taken. Post fewer"
                                    + " components at once, and name for each measure and fact only those that it concerns.",
                            pairs,
                            MOST));
        }
    }

    private long pairs() {
        long pairs = named.values().stream().mapToLong(n -> n).sum()
                + followUp.path("indicators").size();
        for (JsonNode item : followUp.path("evidence")) {
            pairs += namesComponent(item)
                    ? 1
                    : named.getOrDefault(item.path("measure").asString(""), 0);
        }
        for (String list : ABOUT_ONE_OR_ALL) {
            for (JsonNode fact : followUp.path(list)) {
                pairs += namesComponent(fact) ? 1 : components;
            }
        }
        for (String list : ABOUT_ALL) {
            pairs += (long) components * followUp.path(list).size();
        }
        OwnFactCheck own = new OwnFactCheck(followUp, new Mistakes());
        for (OwnFacts.Part part : OwnFacts.all()) {
            int[] ofPart = new int[1];
            own.each(part, (fact, place) -> ofPart[0] += namesComponent(fact) ? 1 : components);
            pairs += ofPart[0];
        }
        return pairs;
    }

    private static boolean namesComponent(JsonNode fact) {
        return !fact.path("component").asString("").isEmpty();
    }
}
