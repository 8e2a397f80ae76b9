package org.sequitur.world;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what the State did by its own account, and what others say of it. */
record MeasureFacts(PublishedCase line, CaseWords words, Judging judging, ObjectNode followUp) {
    void write() {
        ArrayNode measures = followUp.putArray("measures");
        words.reported().forEach(coded -> addMeasure(measures, coded, words.of(coded)));
        ArrayNode evidence = followUp.putArray("evidence");
        line.items("third_party").forEach(coded -> addEvidence(evidence, words.of(coded)));
    }

    private void addMeasure(ArrayNode measures, JsonNode coded, Map<String, String> said) {
        String id = "m" + (measures.size() + 1);
        ObjectNode measure = measures.addObject().put("id", id);
        judging.coded(measure, "kind", "kind", said);
        measure.put("text", said.getOrDefault("desc", ""));
        ObjectNode stage = measure.putArray("stages").addObject();
        stage.put("stage", words.stage(coded).name());
        reached(stage, words.table().value("measureDay", said));
        ObjectNode part = measure.putArray("components").addObject().put("component", line.component());
        judging.coded(part, "direction", "direction", said);
        judging.judge(part, id, "relevance", said);
        judging.judge(part, id, "coverage", said);
    }

    /** A number of days after adoption, or no day at all. */
    private void reached(ObjectNode stage, String days) {
        if (days.equals("no day")) {
            stage.putNull("reachedOn");
            return;
        }
        stage.put("reachedOn", line.adoptedOn().plusDays(Long.parseLong(days)).toString());
    }

    private void addEvidence(ArrayNode evidence, Map<String, String> said) {
        String id = "e" + (evidence.size() + 1);
        ObjectNode item = evidence.addObject().put("id", id).put("component", line.component());
        item.put("documentKind", "REPORT").put("publisher", said.getOrDefault("source", ""));
        judging.coded(item, "sourceType", "sourceType", said);
        judging.coded(item, "submitterType", "sourceType", said);
        judging.coded(item, "relationToStateAccount", "thirdParty", said);
        judging.coded(item, "supports", "supports", said);
        judging.judge(item, id, "point", said);
        judging.judge(item, id, "credible", said);
        judging.judge(item, id, "rebutted", said);
    }
}
