package org.sequitur.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a request that the contract lets a caller leave out, and where each stands in requests. */
final class OptionalFields {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode SCHEMAS = schemas();
    private static final String REQUEST = "AssessmentRequest";

    private final Map<String, Found> found = new TreeMap<>();

    /** A field that may be left out, by its name in the contract, with a request in which its object stands at a place. */
    record Found(String name, String property, ObjectNode request, String place) {}

    /** Of each field, where it is met first. */
    Map<String, Found> found() {
        return found;
    }

    void find(ObjectNode request) {
        find(request, request, "", SCHEMAS.get(REQUEST), REQUEST);
    }

    private void find(ObjectNode request, JsonNode at, String place, JsonNode schema, String name) {
        Described described = described(schema, name);
        if (at.isArray()) {
            for (int i = 0; i < at.size(); i++) {
                find(request, at.get(i), place + "/" + i, described.schema().path("items"), described.name());
            }
        }
        if (at.isObject()) {
            for (Map.Entry<String, JsonNode> property :
                    described.schema().path("properties").properties()) {
                String full = described.name() + "." + property.getKey();
                if (!required(described.schema()).contains(property.getKey())) {
                    found.putIfAbsent(full, new Found(full, property.getKey(), request, place));
                }
                if (at.has(property.getKey())) {
                    find(
                            request,
                            at.get(property.getKey()),
                            place + "/" + property.getKey(),
                            property.getValue(),
                            full);
                }
            }
        }
    }

    /** Adds what a request may hold beside what it holds: one object of each kind, with no more than it needs. */
    static void fill(ObjectNode request) {
        fill(request, SCHEMAS.get(REQUEST));
    }

    private static void fill(ObjectNode object, JsonNode schema) {
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            JsonNode of = described(property.getValue(), "").schema();
            boolean list = of.has("items");
            JsonNode part = list ? described(of.get("items"), "").schema() : of;
            boolean ofAnother = schema.equals(SCHEMAS.get("MechanismFacts"))
                    && !object.has(property.getKey())
                    && !property.getKey().equals("measurement");
            if (!part.has("properties") || ofAnother) {
                continue;
            }
            if (object.path(property.getKey()).isEmpty()) {
                ObjectNode added = needed(part);
                object.set(property.getKey(), list ? object.arrayNode().add(added) : added);
            }
            JsonNode there = object.get(property.getKey());
            fill((ObjectNode) (list ? there.get(0) : there), part);
        }
    }

    private static ObjectNode needed(JsonNode schema) {
        ObjectNode object = JSON.createObjectNode();
        for (String name : required(schema)) {
            JsonNode of = described(schema.at("/properties/" + name), "").schema();
            if (of.has("properties")) {
                object.set(name, needed(of));
            } else if (of.has("enum")) {
                object.set(name, of.get("enum").get(0));
            } else {
                object.set(name, value(name, of));
            }
        }
        return object;
    }

    private static JsonNode value(String name, JsonNode schema) {
        String type = schema.path("type").asString("");
        String text =
                name.endsWith("On") ? "2024-01-15" : name.equals("component") ? "30" : name.equals("fact") ? "r1" : "x";
        return type.equals("integer") ? JSON.readTree("1") : JSON.valueToTree(text);
    }

    /** The names of all, from the contract alone. */
    static Set<String> every() {
        Set<String> all = new TreeSet<>();
        every(SCHEMAS.get(REQUEST), REQUEST, all, new TreeSet<>());
        return all;
    }

    private static void every(JsonNode schema, String name, Set<String> all, Set<String> seen) {
        Described described = described(schema, name);
        if (seen.add(described.name())) {
            for (Map.Entry<String, JsonNode> property :
                    described.schema().path("properties").properties()) {
                String full = described.name() + "." + property.getKey();
                if (!required(described.schema()).contains(property.getKey())) {
                    all.add(full);
                }
                every(property.getValue(), full, all, seen);
            }
            if (described.schema().has("items")) {
                every(described.schema().get("items"), described.name() + "[]", all, seen);
            }
        }
    }

    private record Described(JsonNode schema, String name) {}

    private static Described described(JsonNode schema, String name) {
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").asString().replaceFirst(".*/", "");
            return described(SCHEMAS.get(reference), reference);
        }
        for (JsonNode alternative : schema.path("oneOf")) {
            if (alternative.has("$ref")) {
                return described(alternative, name);
            }
        }
        return new Described(schema, name);
    }

    private static List<String> required(JsonNode schema) {
        return schema.path("required").valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode schemas() {
        try {
            Object contract = new Yaml().load(Files.readString(Path.of("openapi.yaml")));
            return JSON.<JsonNode>valueToTree(contract).at("/components/schemas");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
