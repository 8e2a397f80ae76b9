package org.sequitur.exchange;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out of a request what is null and may be left out: clients that write every field mean the same by both. */
final class Nulls {
    private final JsonNode schemas;

    /** @param schemas by name, as the contract has them */
    Nulls(JsonNode schemas) {
        this.schemas = schemas;
    }

    /** The tree itself if it holds no null. A null that may not be left out stays, and is found by the contract. */
    JsonNode leftOut(JsonNode tree, String schema) {
        return holdsOne(tree) ? copied(tree, schemas.path(schema)) : tree;
    }

    private static boolean holdsOne(JsonNode tree) {
        if (!tree.isContainer()) {
            return tree.isNull();
        }
        for (JsonNode part : tree) {
            if (holdsOne(part)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode copied(JsonNode tree, JsonNode schema) {
        JsonNode described = resolved(schema);
        if (tree instanceof ObjectNode object && described.has("properties")) {
            return copied(object, described);
        }
        if (tree instanceof ArrayNode list && described.has("items")) {
            ArrayNode copy = JsonMapper.shared().createArrayNode();
            list.forEach(item -> copy.add(copied(item, described.get("items"))));
            return copy;
        }
        return tree;
    }

    private ObjectNode copied(ObjectNode object, JsonNode schema) {
        JsonNode properties = schema.get("properties");
        ObjectNode copy = JsonMapper.shared().createObjectNode();
        for (var part : object.properties()) {
            String name = part.getKey();
            if (!part.getValue().isNull() || !properties.has(name) || isRequired(name, schema)) {
                copy.set(name, copied(part.getValue(), properties.path(name)));
            }
        }
        return copy;
    }

    private static boolean isRequired(String name, JsonNode schema) {
        return schema.path("required")
                .valueStream()
                .anyMatch(r -> r.asString("").equals(name));
    }

    /** What a reference refers to; of alternatives, the one that describes something. */
    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").asString();
            return resolved(schemas.path(reference.substring(reference.lastIndexOf('/') + 1)));
        }
        for (JsonNode alternative : schema.path("oneOf")) {
            JsonNode described = resolved(alternative);
            if (described.has("properties") || described.has("items")) {
                return described;
            }
        }
        return schema;
    }
}
