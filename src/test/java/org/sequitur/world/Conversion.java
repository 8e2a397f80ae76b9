package org.sequitur.world;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a published case into a request in the posted form, by the one table and nothing else.
 *
 * @param supplied whether the judgements that the coding lacks are supplied
 */
record Conversion(ConversionTable table, boolean supplied) {
    ObjectNode request(PublishedCase line) {
        ObjectNode request = JsonMapper.shared().createObjectNode();
        request.put("asOf", line.asOf().toString());
        ObjectNode followUp = request.putObject("followUp");
        followUp.put("id", line.id()).put("mechanism", "ccpr-co").put("state", line.state());
        ArrayNode judgements = JsonMapper.shared().createArrayNode();
        CaseWords words = new CaseWords(line, table);
        Judging judging = new Judging(table, supplied, line.component(), judgements);
        new ProcedureFacts(line, words, new CaseHistory(line, table), judging, followUp).write();
        new MeasureFacts(line, words, judging, followUp).write();
        if (!judgements.isEmpty()) {
            followUp.set("judgements", judgements);
        }
        return request;
    }
}
