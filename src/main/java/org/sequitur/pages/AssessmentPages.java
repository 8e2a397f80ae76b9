package org.sequitur.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.pages.AssessmentModel.Named;
import org.sequitur.pages.OverTime.Told;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RulesInForce;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Makes the page of an assessment, recorded or not; give it to the template {@code assessment} as {@code page}. What was
 * said over time is worked out only while the rule book in force is the one of the answer.
 */
@Component
final class AssessmentPages {
    private final RulesInForce rules;
    private final Exchange exchange;
    private final MessageSource messages;

    AssessmentPages(RulesInForce rules, Exchange exchange, MessageSource messages) {
        this.rules = rules;
        this.exchange = exchange;
        this.messages = messages;
    }

    /**
     * Of an answer that withholds something, nothing of the request is shown: it holds what is confidential.
     *
     * @param request as posted
     * @param answer with its full trace
     * @param windows which parts of long lists are shown
     */
    AssessmentModel model(JsonNode request, Assessment answer, Locale locale, Windows windows) {
        Optional<RuleBook> book = rules.loaded().map(RulesInForce.Loaded::book);
        Words words = new Words(messages, locale);
        Named mechanism = book.flatMap(b -> b.mechanism(answer.getMechanism()))
                .map(Named::of)
                .orElse(Named.UNKNOWN);
        return AssessmentModels.model(
                request,
                answer,
                mechanism,
                (days, links) -> overTime(request, answer, days, book, words, links),
                words,
                windows);
    }

    private Told overTime(
            JsonNode request,
            Assessment answer,
            List<LocalDate> days,
            Optional<RuleBook> inForce,
            Words words,
            FactLinks links) {
        RuleBook book = inForce.filter(
                        b -> b.version().equals(answer.getVersions().getRulebook()))
                .orElse(null);
        if (book == null) {
            return Told.OTHER_RULES;
        }
        try {
            return OverTime.of(exchange.posted(exchange.parse(request), book), answer, days, book, words, links);
        } catch (RequestRejected noLongerAccepted) {
            return Told.OTHER_RULES;
        }
    }
}
