package org.sequitur.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sequitur.followup.OwnFacts;
import tools.jackson.databind.JsonNode;

/**
 * Finds facts that contradict one another or refer to nothing. It reads the tree as posted and passes over whatever the
 * contract forbids, so that both kinds of mistakes are told together.
 */
final class FactCheck {
    private static final String ROOT = "/followUp";
    private static final List<String> KINDS = List.of(
            "components",
            "replies",
            "reminders",
            "measures",
            "evidence",
            "indicators",
            "engagements",
            "barriers",
            "bodyActs");

    /** Lists whose entries name a component, a measure or both. */
    private static final List<String> ABOUT = List.of("evidence", "indicators", "engagements", "barriers", "bodyActs");

    private static final Map<String, String> SINGULAR = Map.of("components", "component", "measures", "measure");

    private final JsonNode followUp;
    private final Mistakes mistakes;
    private final Map<String, Map<String, Integer>> ids = new HashMap<>();

    private FactCheck(JsonNode followUp, Mistakes mistakes) {
        this.followUp = followUp;
        this.mistakes = mistakes;
    }

    static void check(JsonNode request, Mistakes mistakes) {
        JsonNode followUp = request.path("followUp");
        FactCheck check = new FactCheck(followUp, mistakes);
        KINDS.forEach(check::collectIds);
        check.parts("replies");
        check.parts("measures");
        check.rounds();
        check.evidence();
        ABOUT.forEach(check::about);
        check.own();
        check.judgements();
        check.thresholds();
        DayOrder.check(followUp, mistakes);
        Breadth.check(followUp, mistakes);
    }

    private void collectIds(String kind) {
        Map<String, Integer> known = new HashMap<>();
        each(kind, (entry, place, index) -> {
            JsonNode id = entry.path("id");
            if (id.isString()) {
                Integer first = known.putIfAbsent(id.asString(), index);
                if (first != null) {
                    mistakes.inFacts(
                            Pointers.to(place, "id"),
                            "The id " + Echo.quoted(id.asString()) + " already stands at " + ROOT + "/" + kind + "/"
                                    + first + "/id. Give each of the " + kind + " an id of its own.");
                }
            }
        });
        ids.put(kind, known);
    }

    private void parts(String kind) {
        each(kind, (entry, place, index) -> {
            Set<String> named = new HashSet<>();
            String parts = Pointers.to(place, "components");
            for (int i = 0; i < entry.path("components").size(); i++) {
                JsonNode component = entry.path("components").path(i).path("component");
                namedOnce(component, named, Pointers.to(Pointers.to(parts, i), "component"));
            }
        });
    }

    private void rounds() {
        Map<Integer, Integer> numbers = new HashMap<>();
        each("rounds", (round, place, index) -> {
            JsonNode number = round.path("round");
            Integer first = number.isInt() || number.isLong() ? numbers.putIfAbsent(number.asInt(), index) : null;
            if (first != null) {
                mistakes.inFacts(
                        Pointers.to(place, "round"),
                        "Round " + number.asInt() + " already stands at " + ROOT + "/rounds/" + first
                                + "/round. Post each round once.");
            }
            Set<String> named = new HashSet<>();
            String components = Pointers.to(place, "components");
            for (int i = 0; i < round.path("components").size(); i++) {
                namedOnce(round.path("components").path(i), named, Pointers.to(components, i));
            }
        });
    }

    private void namedOnce(JsonNode component, Set<String> named, String place) {
        refers("components", component, place);
        if (component.isString() && !named.add(component.asString())) {
            mistakes.inFacts(
                    place,
                    "The component " + Echo.quoted(component.asString())
                            + " is named twice in this list. Name it once, with everything that is said of it.");
        }
    }

    /** Items may quote one another in a circle: they then count as one origin. */
    private void evidence() {
        each("evidence", (item, place, index) -> {
            String quoted = Pointers.to(place, "derivedFrom");
            for (int i = 0; i < item.path("derivedFrom").size(); i++) {
                refers("evidence", item.path("derivedFrom").path(i), Pointers.to(quoted, i));
            }
        });
    }

    private void about(String kind) {
        each(
                kind,
                (entry, place, index) ->
                        SINGULAR.forEach((many, one) -> refers(many, entry.path(one), Pointers.to(place, one))));
    }

    /** Green lies beyond red in the direction in which the indicator should move. */
    private void thresholds() {
        each("indicators", (indicator, place, index) -> {
            JsonNode green = indicator.path("greenThreshold");
            JsonNode red = indicator.path("redThreshold");
            if (!green.isNumber() || !red.isNumber()) {
                return;
            }
            int beyond = green.decimalValue().compareTo(red.decimalValue());
            String direction = indicator.path("targetDirection").asString("");
            if (direction.equals("UP") && beyond <= 0 || direction.equals("DOWN") && beyond >= 0) {
                mistakes.inFacts(
                        Pointers.to(place, "greenThreshold"),
                        "Where targetDirection is " + direction + ", the green threshold lies "
                                + (direction.equals("UP") ? "above" : "below") + " the red one, which is "
                                + red.decimalValue().toPlainString() + ". Correct one of the three.");
            }
        });
    }

    private void own() {
        OwnFactCheck own = new OwnFactCheck(followUp, mistakes);
        own.ofOtherMechanisms();
        for (OwnFacts.Part part : OwnFacts.all()) {
            ids.put(OwnFactCheck.kind(part), own.ids(part));
            own.each(
                    part,
                    (entry, place) ->
                            SINGULAR.forEach((many, one) -> refers(many, entry.path(one), Pointers.to(place, one))));
        }
    }

    private void judgements() {
        each("judgements", (judgement, place, index) -> {
            refers("components", judgement.path("component"), Pointers.to(place, "component"));
            JudgedFields.check(judgement, place, ids, mistakes);
        });
    }

    private void refers(String kind, JsonNode id, String place) {
        if (id.isString()
                && !id.asString().isEmpty()
                && !ids.getOrDefault(kind, Map.of()).containsKey(id.asString())) {
            mistakes.inFacts(
                    place,
                    "There is no " + SINGULAR.getOrDefault(kind, "item of evidence") + " with the id "
                            + Echo.quoted(id.asString()) + ". Post it under " + ROOT + "/" + kind
                            + ", or correct the id.");
        }
    }

    /** What is done with each entry of a list. */
    private interface Entry {
        void look(JsonNode entry, String place, int index);
    }

    private void each(String kind, Entry entry) {
        JsonNode list = followUp.path(kind);
        if (!list.isArray()) {
            return;
        }
        String place = ROOT + "/" + kind;
        for (int i = 0; i < list.size(); i++) {
            entry.look(list.path(i), Pointers.to(place, i), i);
        }
    }
}
