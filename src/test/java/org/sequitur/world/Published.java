package org.sequitur.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published cases: what is coded of each, and apart from it what the Committee gave. */
record Published(PublishedCase coded, Official official) {
    static final Path FOLDER = Path.of("test-fixtures/published");

    /** The Committee's grade. */
    record Official(String grade, boolean withDigits) {
        String letter() {
            return grade.substring(0, 1);
        }
    }

    static List<Published> all() {
        return lines().stream().map(Published::of).toList();
    }

    static List<ObjectNode> lines() {
        try {
            return Files.readAllLines(FOLDER.resolve("ccpr-published.jsonl")).stream()
                    .map(line -> (ObjectNode) JsonMapper.shared().readTree(line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Published of(ObjectNode line) {
        boolean withDigits = line.path("grade_scale").asString().contains("B1");
        return new Published(
                coded(line), new Official(line.path("official_grade").asString(), withDigits));
    }

    /** The coded facts alone: no grade, no quote, no earlier grades. */
    static PublishedCase coded(ObjectNode line) {
        ObjectNode facts = (ObjectNode) line.path("facts").deepCopy();
        facts.remove("prior_grades");
        return new PublishedCase(line.path("id").asString(), line.path("state").asString(), facts);
    }
}
