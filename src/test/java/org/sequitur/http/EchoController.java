package org.sequitur.http;

import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.wire.AssessmentRequest;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleBookRejected;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Does with a request all that assessing does, but the assessing: parses, checks, and writes the same body back. It stands
 * here because the service looks for its parts in the doors only.
 */
@RestController
@Profile("benchmark")
class EchoController {
    private final Exchange exchange;
    private final RuleBook book;

    EchoController(Exchange exchange) throws RuleBookRejected {
        this.exchange = exchange;
        this.book = Loading.shipped();
    }

    @PostMapping("/echo")
    ResponseEntity<AssessmentRequest> echo(@RequestBody AssessmentRequest request) throws RequestRejected {
        exchange.posted(request, book);
        return ResponseEntity.ok(request);
    }
}
