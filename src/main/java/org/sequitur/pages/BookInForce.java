package org.sequitur.pages;

import org.sequitur.exchange.RuleBookView;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RulesInForce;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The rules that a page shows or assesses by; a page reads them once and keeps them to its end. */
@Component
final class BookInForce {
    private final RulesInForce rules;

    BookInForce(RulesInForce rules) {
        this.rules = rules;
    }

    RuleBook book() {
        return rules.loaded()
                .map(RulesInForce.Loaded::book)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE));
    }

    RuleBookView view() {
        return new RuleBookView(book());
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
