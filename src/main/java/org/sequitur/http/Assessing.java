package org.sequitur.http;

import java.util.UUID;
import org.sequitur.assessment.Assessor;
import org.sequitur.assessment.Related;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.ServiceVersion;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.exchange.wire.AssessmentRequest;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RulesInForce;

/** From a request to its answer, the same way for one and for many. */
final class Assessing {
    private final RulesInForce rules;
    private final Exchange exchange;
    private final Metrics metrics;
    private final String service = ServiceVersion.current().service();

    /** What the answer is to hold besides. */
    record Asked(boolean traced, boolean related) {}

    Assessing(RulesInForce rules, Exchange exchange, Metrics metrics) {
        this.rules = rules;
        this.exchange = exchange;
        this.metrics = metrics;
    }

    /** The book that one request, or one batch, keeps to its end. */
    RuleBook book() {
        return rules.loaded().map(RulesInForce.Loaded::book).orElseThrow(() -> new Refused(Problems.notReady()));
    }

    Assessment answer(AssessmentRequest request, RuleBook book, Asked asked) throws RequestRejected {
        Posted posted = exchange.posted(request, book);
        org.sequitur.assessment.Assessment assessment =
                new Assessor(book, metrics).assess(posted.followUp(), posted.days(), asked.traced());
        metrics.count(assessment);
        String id = UUID.randomUUID().toString();
        return asked.related()
                ? exchange.view(assessment, Related.of(assessment, book), id, service)
                : exchange.view(assessment, id, service);
    }
}
