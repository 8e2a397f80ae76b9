package org.sequitur.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Lines;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.exchange.wire.AssessmentRequest;
import org.sequitur.http.Assessing.Asked;
import org.sequitur.http.api.AssessmentsApi;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Follow-ups in, assessments out: one at a time, or a stream of lines. */
@RestController
class AssessmentController implements AssessmentsApi {
    private final Assessing assessing;
    private final Exchange exchange;
    private final Workers workers;
    private final Limits limits;

    AssessmentController(Assessing assessing, Exchange exchange, Workers workers, Limits limits) {
        this.assessing = assessing;
        this.exchange = exchange;
        this.workers = workers;
        this.limits = limits;
    }

    @Override
    public ResponseEntity<Assessment> assess(AssessmentRequest request, String trace, Boolean crosswalk) {
        Asked asked = new Asked(traced(trace), crosswalk);
        try {
            return ResponseEntity.ok(assessing.answer(request, assessing.book(), asked));
        } catch (RequestRejected rejected) {
            throw new Refused(rejected.problem());
        }
    }

    /** Written by hand, because answers flow while the body is still being read. */
    @PostMapping(
            path = "/v1/assessments/batch",
            consumes = MediaType.APPLICATION_NDJSON_VALUE,
            produces = MediaType.APPLICATION_NDJSON_VALUE)
    void assessBatch(
            @RequestParam(name = "trace", defaultValue = "none") String trace,
            @RequestParam(name = "crosswalk", defaultValue = "false") boolean crosswalk,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Asked asked = new Asked(traced(trace), crosswalk);
        BatchAnswers answers = new BatchAnswers(assessing, exchange, asked, limits.line());
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        Lines lines = new Lines(
                request.getInputStream(), Math.toIntExact(limits.line().toBytes()));
        new Batch(workers, answers, response.getOutputStream()).run(lines);
    }

    private static boolean traced(String trace) {
        return switch (trace) {
            case "none" -> false;
            case "full" -> true;
            default -> throw new Refused(Problems.parameter("trace", List.of("none", "full")));
        };
    }
}
