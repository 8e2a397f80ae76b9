package org.sequitur.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sequitur.followup.OwnFacts;
import tools.jackson.databind.JsonNode;

/** Every fact of a request, by the kind and id under which answers cite it, with its place in the request. */
final class PostedFacts {
    private static final Map<String, String> LISTS = Map.of(
            "components", "component",
            "rounds", "round",
            "replies", "reply",
            "reminders", "reminder",
            "measures", "measure",
            "evidence", "evidence",
            "indicators", "indicator",
            "engagements", "engagement",
            "barriers", "barrier",
            "bodyActs", "bodyAct");
    private static final List<String> IDS = List.of("id", "round", "number", "indicator", "component");

    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Fact> byName = new HashMap<>();
    private final Map<JsonNode, String> anchors = new IdentityHashMap<>();

    /**
     * One posted fact.
     *
     * @param list the name under which it is posted
     * @param anchor the name of its place on the page
     */
    record Fact(String list, String kind, String id, String anchor, JsonNode posted) {}

    PostedFacts(JsonNode request) {
        JsonNode followUp = request.path("followUp");
        single("obligation", "obligation", followUp.path("obligation"), "");
        LISTS.forEach((list, kind) -> many(list, kind, followUp.path(list), ""));
        many("sessions", "session", followUp.path("calendars").path("sessions"), "");
        many("judgements", "judgement", followUp.path("judgements"), "");
        for (Map.Entry<String, JsonNode> own : followUp.path("mechanismFacts").properties()) {
            own(own.getKey(), own.getValue());
        }
        for (Fact fact : facts) {
            byName.putIfAbsent(fact.kind() + " " + fact.id(), fact);
            anchors.put(fact.posted(), fact.anchor());
        }
    }

    private void own(String property, JsonNode posted) {
        for (OwnFacts.Part part : OwnFacts.under(property)) {
            JsonNode facts = posted.path(part.name());
            if (part.isList()) {
                many(part.name(), singular(part.name()), facts, property + "-");
            } else {
                single(part.name(), part.name(), facts, property + "-");
            }
        }
    }

    private void many(String list, String kind, JsonNode posted, String before) {
        int place = 0;
        for (JsonNode fact : posted) {
            facts.add(new Fact(list, kind, id(fact), "fact-" + before + list + "-" + place, fact));
            place++;
        }
    }

    private void single(String name, String kind, JsonNode posted, String before) {
        if (posted.isObject()) {
            String id = posted.path("documentSymbol").asString(name);
            facts.add(new Fact(name, kind, id, "fact-" + before + name, posted));
        }
    }

    private static String id(JsonNode fact) {
        return IDS.stream()
                .map(fact::path)
                .filter(JsonNode::isValueNode)
                .map(v -> v.asString(""))
                .findFirst()
                .orElse("");
    }

    private static String singular(String list) {
        if (list.endsWith("ies")) {
            return list.substring(0, list.length() - 3) + "y";
        }
        return list.endsWith("s") && !list.equals("milestones") ? list.substring(0, list.length() - 1) : list;
    }

    List<Fact> all() {
        return List.copyOf(facts);
    }

    List<Fact> in(String list) {
        return facts.stream().filter(f -> f.list().equals(list)).toList();
    }

    Optional<Fact> find(String kind, String id) {
        return Optional.ofNullable(byName.get(kind + " " + id));
    }

    /** The anchor of the fact that is exactly this part of the request; empty if it is no fact. */
    Optional<String> anchorOf(JsonNode part) {
        return Optional.ofNullable(anchors.get(part));
    }

    static String text(JsonNode fact, String field) {
        return fact.path(field).asString("");
    }
}
