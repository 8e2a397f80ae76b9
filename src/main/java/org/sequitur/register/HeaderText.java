package org.sequitur.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A header as a flat JSON object of texts, whole numbers and booleans; what is absent is left out. */
final class HeaderText {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private HeaderText() {}

    static String write(Header header) {
        ObjectNode text = JSON.createObjectNode();
        text.put("format", Header.FORMAT);
        text.put("sequence", header.sequence());
        text.put("id", header.id());
        text.put("recordedAt", MILLISECONDS.format(header.recordedAt()));
        text.put("principal", header.principal());
        about(header.about(), text);
        text.put("rulebook", header.versions().rulebook());
        text.put("mechanismDigest", header.versions().mechanismDigest());
        text.put("engine", header.versions().engine());
        text.put("service", header.versions().service());
        text.put("trace", header.asked().traced() ? "full" : "none");
        text.put("crosswalk", header.asked().crosswalk());
        header.asked().traceparent().ifPresent(t -> text.put("traceparent", t));
        header.asked().idempotencyKey().ifPresent(k -> text.put("idempotencyKey", k));
        text.put("requestSha256", header.requestSha256());
        text.put("assessmentSha256", header.assessmentSha256());
        text.put("previous", header.previous());
        return Canonical.of(text.toString()).text();
    }

    private static void about(About about, ObjectNode text) {
        text.put("mechanism", about.mechanism());
        text.put("state", about.state());
        text.put("followUp", about.followUp());
        text.put("asOf", about.asOf().toString());
        text.put("knownAsOf", about.knownAsOf().toString());
        text.put("rulesAsOf", about.rulesAsOf().toString());
        about.scheme().ifPresent(s -> text.put("scheme", s));
    }

    static Header read(String json) {
        try {
            JsonNode text = JSON.readTree(json);
            if (text.path("format").asInt(0) != Header.FORMAT) {
                throw new IllegalArgumentException("'format' is not " + Header.FORMAT);
            }
            return header(text);
        } catch (JacksonException | DateTimeParseException e) {
            throw new IllegalArgumentException("this is no header of an entry: " + e.getMessage(), e);
        }
    }

    private static Header header(JsonNode text) {
        return new Header(
                required(text, "sequence").asLong(),
                text(text, "id"),
                Instant.parse(text(text, "recordedAt")),
                text(text, "principal"),
                new About(
                        text(text, "mechanism"),
                        text(text, "state"),
                        text(text, "followUp"),
                        day(text, "asOf"),
                        day(text, "knownAsOf"),
                        day(text, "rulesAsOf"),
                        optional(text, "scheme")),
                new Versions(
                        text(text, "rulebook"),
                        text(text, "mechanismDigest"),
                        text(text, "engine"),
                        text(text, "service")),
                new Asked(
                        text(text, "trace").equals("full"),
                        required(text, "crosswalk").asBoolean(),
                        optional(text, "traceparent"),
                        optional(text, "idempotencyKey")),
                text(text, "requestSha256"),
                text(text, "assessmentSha256"),
                text(text, "previous"));
    }

    private static LocalDate day(JsonNode header, String name) {
        return LocalDate.parse(text(header, name));
    }

    private static String text(JsonNode header, String name) {
        return required(header, name).asString();
    }

    private static Optional<String> optional(JsonNode header, String name) {
        return header.path(name).asStringOpt();
    }

    private static JsonNode required(JsonNode header, String name) {
        JsonNode value = header.path(name);
        if (value.isMissingNode()) {
            throw new IllegalArgumentException("'" + name + "' is missing in the header of an entry");
        }
        return value;
    }
}
