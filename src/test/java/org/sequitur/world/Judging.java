package org.sequitur.world;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the supplied judgements into the facts and says of each who made it; switched off, it writes nothing. */
record Judging(ConversionTable table, boolean on, String component, ArrayNode judgements) {
    private static final Set<String> ANSWERS = Set.of("true", "false");

    /** Judges a field of the fact with this id by the list of the same name. */
    void judge(ObjectNode target, String fact, String field, Map<String, String> words) {
        judge(target, fact, field, field, words);
    }

    void judge(ObjectNode target, String fact, String field, String list, Map<String, String> words) {
        if (!on) {
            return;
        }
        put(target, field, table.value(list, words));
        judgements
                .addObject()
                .put("fact", fact)
                .put("component", component)
                .put("field", field)
                .put("authorRole", table.author());
    }

    /** What the coding itself says. */
    void coded(ObjectNode target, String field, String list, Map<String, String> words) {
        put(target, field, table.value(list, words));
    }

    private static void put(ObjectNode target, String field, String value) {
        if (ANSWERS.contains(value)) {
            target.put(field, Boolean.parseBoolean(value));
        } else if (!value.equals("UNKNOWN")) {
            target.put(field, value);
        }
    }
}
