package org.sequitur.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.sequitur.assessment.Assessment;
import org.sequitur.assessment.Assessor;
import org.sequitur.assessment.Related;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.ServiceVersion;
import org.sequitur.rulebook.RuleBook;

/** Turns the bytes of a request into the text of its answer; the same bytes under the same rules always give the same. */
final class Answering {
    private final Exchange exchange = Exchange.packed();
    private final String service = ServiceVersion.current().service();
    private final RuleBook book;
    private final Assessor assessor;
    private final Form form;

    /**
     * How to answer.
     *
     * @param days in place of those posted
     * @param text a page in place of JSON
     * @param related with how the grades stand to a list of levels
     */
    record Form(SortedMap<String, LocalDate> days, boolean traced, boolean text, boolean related) {}

    Answering(RuleBook book, Form form) {
        this.book = book;
        this.assessor = new Assessor(book);
        this.form = form;
    }

    /** One line of JSON, or a page. */
    String answer(byte[] json) throws RequestRejected {
        Posted posted = exchange.posted(exchange.parse(json, form.days()), book);
        Assessment assessment = assessor.assess(posted.followUp(), posted.days(), form.traced());
        Optional<Related> related = form.related() ? Optional.of(Related.of(assessment, book)) : Optional.empty();
        if (form.text()) {
            return AssessmentPage.of(
                    book.mechanism(assessment.mechanism()).orElseThrow(), posted.followUp(), assessment, related);
        }
        return json(related.map(r -> exchange.view(assessment, r, id(json), service))
                .orElseGet(() -> exchange.view(assessment, id(json), service)));
    }

    /** The published bytes of an answer or a problem, as one line. */
    String json(Object view) {
        return new String(exchange.write(view), StandardCharsets.UTF_8) + "\n";
    }

    /** Names the question: rule book, days and request. */
    private String id(byte[] json) {
        String question = book.version() + "\n" + form.days() + "\n" + new String(json, StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(question.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
