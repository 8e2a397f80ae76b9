package org.sequitur.register.replay;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sequitur.assessment.Glance;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a recorded assessment says, in the words of {@link Glance#said}; its trace is not even unpacked. */
final class RecordedSaid {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> WANTED = Set.of("components", "cooperation", "procedure", "caseGrade", "steps");
    private static final String TRACE = "trace";

    private final SortedMap<String, String> said = new TreeMap<>();

    private RecordedSaid() {}

    /** Empty if somebody has damaged it. */
    static Optional<Map<String, String>> of(InputStream assessment) {
        RecordedSaid recorded = new RecordedSaid();
        try (assessment;
                JsonParser parser = JSON.createParser(assessment)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME
                    && !parser.currentName().equals(TRACE)) {
                String name = parser.currentName();
                parser.nextToken();
                if (WANTED.contains(name)) {
                    recorded.part(name, parser.readValueAsTree());
                } else {
                    parser.skipChildren();
                }
            }
            return Optional.of(recorded.said);
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    private void part(String name, JsonNode part) {
        switch (name) {
            case "components" -> part.forEach(this::component);
            case "cooperation" -> put("cooperation", part.path("value"));
            case "procedure" -> {
                put("procedure", part.path("state"));
                part.path("tracks").forEach(t -> put("track " + t.path("name").asString(""), t.path("value")));
            }
            case "caseGrade" -> put("case", part.path("code"));
            default -> part.forEach(step -> said.put("step " + step.path("code").asString(""), "next"));
        }
    }

    private void component(JsonNode component) {
        String name = "component " + component.path("component").asString("");
        said.put(name, outcome(component));
        component
                .path("measurements")
                .forEach(m -> put(name + " measurement " + m.path("name").asString(""), m.path("value")));
    }

    private static String outcome(JsonNode component) {
        String code = component
                .path("grade")
                .path("code")
                .asString(component.path("noGrade").path("code").asString(""));
        String reached = component.path("reached").path("code").asString("");
        String kind = component.path("outcome").asString("");
        if (kind.equals("INDETERMINATE")) {
            return kind + (reached.isEmpty() ? "" : ", " + reached + " reached");
        }
        return code.isEmpty() ? kind : code;
    }

    private void put(String name, JsonNode value) {
        if (value.isString()) {
            said.put(name, value.asString());
        }
    }
}
