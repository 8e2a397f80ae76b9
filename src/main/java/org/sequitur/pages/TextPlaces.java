package org.sequitur.pages;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** On which line of a JSON text each of its values stands. */
record TextPlaces(Map<String, Integer> lines) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    TextPlaces {
        lines = Map.copyOf(lines);
    }

    /** Of a text that breaks off or is no JSON, as far as it can be read. */
    static TextPlaces of(String text) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
                    String pointer = parser.streamReadContext().pathAsPointer().toString();
                    lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
                }
            }
        } catch (JacksonException e) {
            return new TextPlaces(lines);
        }
        return new TextPlaces(lines);
    }

    /** Of something that is missing, the line of what it is missing in; 0 if the text as a whole is meant. */
    int line(String pointer) {
        if (pointer.isEmpty()) {
            return 0;
        }
        Integer line = lines.get(pointer);
        return line != null ? line : line(pointer.substring(0, pointer.lastIndexOf('/')));
    }
}
