package org.sequitur.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The coded facts of one published assessment. What would give the grade away never gets in. */
record PublishedCase(String id, String state, JsonNode facts) {
    /** The paragraph and part, such as 9-d. */
    String component() {
        String part = text("sub_part");
        return text("paragraph") + (part.isEmpty() ? "" : "-" + part);
    }

    LocalDate adoptedOn() {
        return CodedDay.in(text("/concluding_observations/date")).orElseThrow();
    }

    LocalDate asOf() {
        return CodedDay.in(text("/assessed_at/date")).orElseThrow();
    }

    int round() {
        return facts.path("reply_round").asInt();
    }

    /** The day of the reply assessed; the day of the assessment if it has none; empty if there was no reply. */
    Optional<LocalDate> repliedOn() {
        Optional<LocalDate> coded = day("reply_received");
        boolean undated = coded.isEmpty() && !text("reply_addresses_point").equals("false");
        return undated ? Optional.of(asOf()) : coded;
    }

    Optional<LocalDate> day(String field) {
        return CodedDay.in(text(field));
    }

    /** The value as text; empty where the coding has null. */
    String text(String field) {
        JsonNode node = field.startsWith("/") ? facts.at(field) : facts.path(field);
        return node.isNull() || node.isMissingNode() ? "" : node.asString();
    }

    List<String> phrases(String field) {
        List<String> phrases = new ArrayList<>();
        facts.path(field).forEach(n -> phrases.add(n.asString()));
        return phrases;
    }

    List<JsonNode> items(String field) {
        List<JsonNode> items = new ArrayList<>();
        facts.path(field).forEach(items::add);
        return items;
    }
}
