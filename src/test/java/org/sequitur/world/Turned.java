package org.sequitur.world;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A request turned round, which says the same. */
final class Turned {
    private Turned() {}

    /** The same with every list and every object turned round. */
    static JsonNode turned(JsonNode node) {
        if (node instanceof ArrayNode list) {
            ArrayNode turned = list.arrayNode();
            list.forEach(item -> turned.insert(0, turned(item)));
            return turned;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode turned = object.objectNode();
            List<String> names = new ArrayList<>(object.propertyNames());
            for (int i = names.size() - 1; i >= 0; i--) {
                turned.set(names.get(i), turned(object.path(names.get(i))));
            }
            return turned;
        }
        return node;
    }
}
