package org.sequitur.exchange;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.sequitur.followup.OwnFacts;
import org.sequitur.followup.OwnFacts.Part;
import tools.jackson.databind.JsonNode;

/** Finds facts of another mechanism, and entries of one list that cannot be told apart. */
final class OwnFactCheck {
    private static final String PLACE = "/followUp/mechanismFacts";

    private final JsonNode followUp;
    private final Mistakes mistakes;

    OwnFactCheck(JsonNode followUp, Mistakes mistakes) {
        this.followUp = followUp;
        this.mistakes = mistakes;
    }

    /** What the follow-up's own mechanism may bear, by the name under which all of it is posted. */
    static String kind(Part part) {
        return OwnFacts.property(part.mechanism()) + "." + part.name();
    }

    /** Looks at each entry with its place. */
    void each(Part part, BiConsumer<JsonNode, String> look) {
        JsonNode posted = followUp.path("mechanismFacts")
                .path(OwnFacts.property(part.mechanism()))
                .path(part.name());
        String place = Pointers.to(Pointers.to(PLACE, OwnFacts.property(part.mechanism())), part.name());
        if (posted.isArray()) {
            for (int i = 0; i < posted.size(); i++) {
                look.accept(posted.path(i), Pointers.to(place, i));
            }
        } else if (posted.isObject()) {
            look.accept(posted, place);
        }
    }

    /** Facts of another mechanism than the one followed. */
    void ofOtherMechanisms() {
        JsonNode mechanism = followUp.path("mechanism");
        if (!mechanism.isString()) {
            return;
        }
        String own = OwnFacts.property(mechanism.asString());
        followUp.path("mechanismFacts").forEachEntry((property, facts) -> {
            List<Part> parts = OwnFacts.under(property);
            if (!parts.isEmpty() && !property.equals(own) && !property.equals(OwnFacts.EVERY)) {
                mistakes.inFacts(
                        Pointers.to(PLACE, property),
                        "These are facts of " + parts.get(0).mechanism() + ", but the follow-up is one of "
                                + Echo.quoted(mechanism.asString()) + ". "
                                + (OwnFacts.under(own).isEmpty()
                                        ? "That mechanism has no facts of its own: leave these out."
                                        : "Post its own facts under \"" + own + "\", or correct the mechanism."));
            }
        });
    }

    /** The ids of the entries, by the place of each, as judgements name them; reports those that stand twice. */
    Map<String, Integer> ids(Part part) {
        Map<String, Integer> ids = new HashMap<>();
        Map<List<String>, String> places = new HashMap<>();
        each(part, (entry, place) -> {
            ids.put(id(part, entry), ids.size());
            List<String> keys = keys(part, entry);
            String first = keys.isEmpty() ? null : places.putIfAbsent(keys, place);
            if (first != null) {
                mistakes.inFacts(
                        place,
                        "This entry has the same " + String.join(" and ", part.keys()) + " as the one at " + first
                                + ": " + keys.stream().map(Echo::quoted).collect(Collectors.joining(", "))
                                + ". Post each once.");
            }
        });
        return ids;
    }

    private static List<String> keys(Part part, JsonNode entry) {
        List<String> keys = new ArrayList<>();
        for (String key : part.keys()) {
            keys.add((entry.isObject() ? entry.path(key) : entry).asString(""));
        }
        return keys;
    }

    /** As the record cites itself: the id, else the measure, else the component, else the name of the part. */
    private static String id(Part part, JsonNode entry) {
        for (String name : List.of("id", "measure", "component")) {
            String id = has(part, name) ? entry.path(name).asString("") : "";
            if (!id.isEmpty()) {
                return id;
            }
        }
        return entry.isObject() ? part.name() : entry.asString("");
    }

    private static boolean has(Part part, String field) {
        for (RecordComponent component : part.type().getRecordComponents()) {
            if (component.getName().equals(field)) {
                return true;
            }
        }
        return false;
    }
}
