package org.sequitur.register;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a register, each as one line of JSON with its end. */
final class ExportLines {
    static final String ENTRY = "entry";
    static final String RULE_BOOK = "rulebook";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ExportLines() {}

    static byte[] of(Stored entry) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringProperty("kind", ENTRY);
            json.writeName("header");
            json.writeRawValue(entry.header());
            json.writeStringProperty("hash", entry.hash());
            json.writeStringProperty("request", entry.request().text());
            json.writeStringProperty("assessment", entry.assessment().text());
            json.writeEndObject();
        }
        line.write('\n');
        return line.toByteArray();
    }

    static byte[] of(RuleBookText book) {
        ObjectNode line = JSON.createObjectNode();
        line.put("kind", RULE_BOOK);
        line.put("version", book.version());
        ObjectNode files = line.putObject("files");
        book.files().forEach(files::put);
        return bytes(line);
    }

    static byte[] of(Checkpoint checkpoint) {
        ObjectNode line = JSON.createObjectNode();
        line.put("kind", CheckpointText.KIND);
        line.setAll(CheckpointText.unsigned(checkpoint));
        line.put("signature", checkpoint.signature());
        return bytes(line);
    }

    private static byte[] bytes(ObjectNode line) {
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
