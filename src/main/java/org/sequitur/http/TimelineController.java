package org.sequitur.http;

import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.ServiceVersion;
import org.sequitur.exchange.Timelines;
import org.sequitur.exchange.wire.Timeline;
import org.sequitur.exchange.wire.TimelineRequest;
import org.sequitur.http.api.TimelinesApi;
import org.sequitur.rulebook.RuleBook;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** One follow-up in, how its answer moved out. */
@RestController
class TimelineController implements TimelinesApi {
    private final Assessing assessing;
    private final Timelines timelines;
    private final String service = ServiceVersion.current().service();

    TimelineController(Assessing assessing, Exchange exchange) {
        this.assessing = assessing;
        this.timelines = exchange.timelines();
    }

    @Override
    public ResponseEntity<Timeline> showTimeline(TimelineRequest request) {
        RuleBook book = assessing.book();
        try {
            return ResponseEntity.ok(timelines.view(timelines.follow(timelines.asked(request, book), book), service));
        } catch (RequestRejected rejected) {
            throw new Refused(rejected.problem());
        }
    }
}
