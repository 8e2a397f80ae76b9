package org.sequitur.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.sequitur.assessment.Assessor;
import org.sequitur.assessment.Related;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.ServiceVersion;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.rulebook.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Assesses what a reader wrote, with its full trace, and records nothing. */
final class Trying {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Exchange exchange;

    /** What was asked, and what follows. */
    record Tried(JsonNode request, Assessment answer, long size) {}

    Trying(Exchange exchange) {
        this.exchange = exchange;
    }

    Tried assess(String text, RuleBook book) throws RequestRejected {
        Posted posted = exchange.posted(exchange.parse(text.getBytes(UTF_8)), book);
        var assessment = new Assessor(book).assess(posted.followUp(), posted.days(), true);
        Assessment answer = exchange.view(
                assessment,
                Related.of(assessment, book),
                UUID.randomUUID().toString(),
                ServiceVersion.current().service());
        return new Tried(JSON.readTree(text), answer, (long) text.length() + exchange.write(answer).length);
    }
}
