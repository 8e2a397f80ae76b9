package org.sequitur.register;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Checkpoints as JSON. */
final class CheckpointText {
    static final String KIND = "checkpoint";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private CheckpointText() {}

    static ObjectNode unsigned(Checkpoint checkpoint) {
        ObjectNode text = JSON.createObjectNode();
        text.put("register", checkpoint.register());
        text.put("size", checkpoint.size());
        text.put("head", checkpoint.head());
        text.put("madeAt", time(checkpoint.madeAt()));
        text.put("key", checkpoint.key());
        return text;
    }

    static String time(Instant instant) {
        return MILLISECONDS.format(instant);
    }

    /**
     * Reads one with its signature.
     *
     * @throws IllegalArgumentException if something is missing or of another form
     */
    static Checkpoint read(JsonNode text) {
        JsonNode size = text.path("size");
        if (!size.canConvertToLong() || !size.isIntegralNumber()) {
            throw new IllegalArgumentException("'size' is no whole number");
        }
        try {
            return new Checkpoint(
                    text(text, "register"),
                    size.asLong(),
                    text(text, "head"),
                    Instant.parse(text(text, "madeAt")),
                    text(text, "key"),
                    text(text, "signature"));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'madeAt' is no time: " + e.getMessage(), e);
        }
    }

    static String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (!value.isString()) {
            throw new IllegalArgumentException("'" + name + "' is missing or no text");
        }
        return value.asString();
    }
}
