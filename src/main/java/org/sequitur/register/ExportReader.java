package org.sequitur.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an export line by line, whatever may have been done to it. */
public final class ExportReader {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final Parts parts;
    private long place;

    /** Takes the parts in the order in which they stand. */
    public interface Parts {
        void ruleBook(RuleBookText book);

        void entry(Stored entry);

        void checkpoint(Checkpoint checkpoint);

        /** A line that is none of these, said in a sentence. */
        void unreadable(String what);
    }

    private ExportReader(Parts parts) {
        this.parts = parts;
    }

    /**
     * Reads to the end.
     *
     * @throws IOException if it cannot be read
     */
    public static void read(InputStream in, Parts parts) throws IOException {
        ExportReader reader = new ExportReader(parts);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                reader.line(number, line);
            }
        }
    }

    private void line(long number, String line) {
        try {
            part(JSON.readTree(line));
        } catch (JacksonException e) {
            parts.unreadable("line " + number + " is no JSON: " + e.getOriginalMessage() + ".");
        } catch (IllegalArgumentException e) {
            parts.unreadable("line " + number + " is no part of a register: " + e.getMessage() + ".");
        }
    }

    private void part(JsonNode line) {
        String kind = CheckpointText.text(line, "kind");
        switch (kind) {
            case ExportLines.ENTRY -> parts.entry(entry(line));
            case ExportLines.RULE_BOOK -> parts.ruleBook(book(line));
            case CheckpointText.KIND -> parts.checkpoint(CheckpointText.read(line));
            default -> throw new IllegalArgumentException("there is no kind '" + kind + "'");
        }
    }

    private Stored entry(JsonNode line) {
        JsonNode header = line.path("header");
        Stored entry = new Stored(
                place + 1,
                header.toString(),
                CheckpointText.text(line, "hash"),
                Document.of(CheckpointText.text(line, "request")),
                Document.of(CheckpointText.text(line, "assessment")));
        place = header.path("sequence").asLong(place + 1);
        return entry;
    }

    private static RuleBookText book(JsonNode line) {
        SortedMap<String, String> files = new TreeMap<>();
        line.path("files")
                .propertyStream()
                .forEach(f -> files.put(f.getKey(), f.getValue().asString("")));
        return new RuleBookText(CheckpointText.text(line, "version"), files);
    }

    /**
     * The checkpoints in a text: one after the other, as the service gives them.
     *
     * @throws IllegalArgumentException if there is something else, or none
     */
    public static List<Checkpoint> checkpoints(String text) {
        try (var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            List<Checkpoint> found = new ArrayList<>();
            values.forEachRemaining(value -> {
                if (value.path("checkpoints").isArray()) {
                    value.path("checkpoints").forEach(c -> found.add(CheckpointText.read(c)));
                } else {
                    found.add(CheckpointText.read(value));
                }
            });
            if (found.isEmpty()) {
                throw new IllegalArgumentException("there is none");
            }
            return found;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
