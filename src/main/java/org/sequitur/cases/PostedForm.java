package org.sequitur.cases;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequitur.rulebook.YamlNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case in the form in which other systems post a follow-up, and where each of its values was written. The entries of
 * {@code given} replace those of the defaults; within the obligation, field by field.
 */
final class PostedForm {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String FOLLOW_UP = "followUp";
    private static final String MECHANISM = "mechanism";
    private static final String OBLIGATION = "obligation";

    private final YamlNode whole;
    private final ObjectNode request = JSON.objectNode();
    private final Map<String, YamlNode> places = new HashMap<>();

    PostedForm(WrittenCase written, String mechanism, Defaults defaults) {
        this.whole = written.entry();
        written.get("day").ifPresent(day -> put(request, "", "asOf", day));
        List.of("knownAsOf", "rulesAsOf")
                .forEach(name -> written.get(name).ifPresent(day -> put(request, "", name, day)));
        ObjectNode followUp = request.putObject(FOLLOW_UP);
        written.get("given").ifPresent(given -> {
            places.put("/" + FOLLOW_UP, given);
            addMissing(followUp, given);
        });
        if (!followUp.has(MECHANISM)) {
            followUp.put(MECHANISM, mechanism);
        }
        defaults.below(written.rule().mechanism()).forEach(layer -> addMissing(followUp, layer));
    }

    JsonNode request() {
        return request;
    }

    String mechanism() {
        return request.path(FOLLOW_UP).path(MECHANISM).asString("");
    }

    /** The value at this place of the request, or else the nearest one around it. */
    YamlNode at(String pointer) {
        String around = pointer;
        while (!around.isEmpty()) {
            YamlNode place = places.get(around);
            if (place != null) {
                return place;
            }
            around = around.substring(0, around.lastIndexOf('/'));
        }
        return whole;
    }

    private void addMissing(ObjectNode followUp, YamlNode layer) {
        for (YamlNode entry : layer.values()) {
            if (!followUp.has(entry.name())) {
                put(followUp, "/" + FOLLOW_UP, entry.name(), entry);
            } else if (entry.name().equals(OBLIGATION)) {
                Optional.of(followUp.get(OBLIGATION))
                        .filter(ObjectNode.class::isInstance)
                        .ifPresent(obligation -> addFields((ObjectNode) obligation, entry));
            }
        }
    }

    private void addFields(ObjectNode obligation, YamlNode layer) {
        layer.values().stream()
                .filter(field -> !obligation.has(field.name()))
                .forEach(field -> put(obligation, "/" + FOLLOW_UP + "/" + OBLIGATION, field.name(), field));
    }

    private void put(ObjectNode group, String pointer, String name, YamlNode value) {
        String here = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        if (!group.has(name)) {
            group.set(name, json(here, value));
        }
    }

    private JsonNode json(String pointer, YamlNode value) {
        places.put(pointer, value);
        if (value.isGroup()) {
            ObjectNode group = JSON.objectNode();
            value.values().forEach(entry -> put(group, pointer, entry.name(), entry));
            return group;
        }
        if (value.isList()) {
            ArrayNode list = JSON.arrayNode();
            value.items().forEach(item -> list.add(json(pointer + "/" + list.size(), item)));
            return list;
        }
        return plain(value.plain());
    }

    private static JsonNode plain(@Nullable Object value) {
        if (value == null) {
            return JSON.nullNode();
        }
        if (value instanceof Boolean truth) {
            return JSON.booleanNode(truth);
        }
        if (value instanceof Long number) {
            return JSON.numberNode(number);
        }
        return value instanceof BigDecimal decimal ? JSON.numberNode(decimal) : JSON.stringNode(value.toString());
    }
}
