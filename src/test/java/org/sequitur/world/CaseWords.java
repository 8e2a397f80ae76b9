package org.sequitur.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sequitur.followup.Stage;
import tools.jackson.databind.JsonNode;

/** The words by which the conversion table chooses its rows, for a line, a measure or a submission. */
record CaseWords(PublishedCase line, ConversionTable table) {
    private static final List<String> OF_THE_LINE =
            List.of("reply_addresses_point", "refusal_or_defence_stated", "contrary", "only_pre_baseline_measures");
    private static final Set<String> ONLY_IN_PART = Set.of("partial");
    private static final Set<String> NOT_DONE_YET = Set.of("ongoing", "mostly", "partial", "one_case", "example");

    Map<String, String> ofLine() {
        Map<String, String> words = new HashMap<>();
        OF_THE_LINE.forEach(f -> words.put(f, line.text(f)));
        words.put("says", line.text("recommendation"));
        words.put("round", line.round() > 1 ? "later" : "first");
        words.put("measures", measures());
        words.put("parts", allPartsDone() ? "all done" : "some done");
        boolean wordsReject = !line.asOf().isBefore(table.rejectionByWordsSince());
        words.put("scheme", wordsReject ? "words may reject" : "measures only");
        return words;
    }

    /** The words of a measure or submission, and those of its line. */
    Map<String, String> of(JsonNode item) {
        Map<String, String> words = ofLine();
        item.properties().forEach(e -> words.put(e.getKey(), text(item, e.getKey())));
        return words;
    }

    /** The measures that are measures at all. */
    List<JsonNode> reported() {
        return line.items("measures").stream().filter(m -> !is(m, "none")).toList();
    }

    private String measures() {
        if (reported().isEmpty()) {
            return "none";
        }
        return someOpen() ? "some open" : "all adopted";
    }

    private boolean someOpen() {
        return line.items("measures").stream()
                .anyMatch(m -> !is(m, "adopted") || ONLY_IN_PART.contains(text(m, "detail")));
    }

    private boolean allPartsDone() {
        long done = reported().stream().filter(this::done).count();
        return !someOpen() && done >= line.text("recommendation").split(";").length;
    }

    private boolean done(JsonNode measure) {
        return is(measure, "adopted")
                && !NOT_DONE_YET.contains(text(measure, "detail"))
                && stage(measure).compareTo(Stage.IN_FORCE) >= 0;
    }

    Stage stage(JsonNode measure) {
        Map<String, String> words = new HashMap<>();
        measure.properties().forEach(e -> words.put(e.getKey(), text(measure, e.getKey())));
        return Stage.valueOf(table.value("stage", words));
    }

    private static boolean is(JsonNode measure, String status) {
        return text(measure, "status").equals(status);
    }

    private static String text(JsonNode item, String field) {
        JsonNode value = item.path(field);
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }
}
