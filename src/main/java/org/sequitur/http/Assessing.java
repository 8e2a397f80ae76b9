package org.sequitur.http;

import org.sequitur.assessment.Assessor;
import org.sequitur.assessment.Related;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.ServiceVersion;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.exchange.wire.AssessmentRequest;
import org.sequitur.register.Asked;
import org.sequitur.register.NewIds;
import org.sequitur.register.Versions;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RulesInForce;

/** From a request to its answer, the same way for one and for many. */
final class Assessing {
    private final RulesInForce rules;
    private final Exchange exchange;
    private final Metrics metrics;
    private final NewIds ids;
    private final ServiceVersion version = ServiceVersion.current();

    Assessing(RulesInForce rules, Exchange exchange, Metrics metrics, NewIds ids) {
        this.rules = rules;
        this.exchange = exchange;
        this.metrics = metrics;
        this.ids = ids;
    }

    /** The book that one request, or one batch, keeps to its end. */
    RuleBook book() {
        return rules.loaded().map(RulesInForce.Loaded::book).orElseThrow(() -> new Refused(Problems.notReady()));
    }

    Assessment answer(AssessmentRequest request, RuleBook book, Asked asked) throws RequestRejected {
        return view(assess(request, book, asked.traced()), book, asked);
    }

    org.sequitur.assessment.Assessment assess(AssessmentRequest request, RuleBook book, boolean traced)
            throws RequestRejected {
        Posted posted = exchange.posted(request, book);
        org.sequitur.assessment.Assessment assessment =
                new Assessor(book, metrics).assess(posted.followUp(), posted.days(), traced);
        metrics.count(assessment);
        return assessment;
    }

    /** In its published form, under an id of its own. */
    Assessment view(org.sequitur.assessment.Assessment assessment, RuleBook book, Asked asked) {
        String id = ids.next();
        return asked.crosswalk()
                ? exchange.view(assessment, Related.of(assessment, book), id, version.service())
                : exchange.view(assessment, id, version.service());
    }

    Versions versions(org.sequitur.assessment.Assessment assessment) {
        return new Versions(assessment.ruleBook(), assessment.mechanismDigest(), version.engine(), version.service());
    }
}
