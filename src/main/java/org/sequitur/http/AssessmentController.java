package org.sequitur.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Lines;
import org.sequitur.exchange.Received;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.exchange.wire.AssessmentRequest;
import org.sequitur.http.Recording.Answer;
import org.sequitur.http.api.AssessmentsApi;
import org.sequitur.register.Asked;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Follow-ups in, assessments out: one at a time, or a stream of lines. */
@RestController
class AssessmentController implements AssessmentsApi {
    static final String BATCH = "/v1/assessments/batch";

    private final Assessing assessing;
    private final Recording recording;
    private final Exchange exchange;
    private final Workers workers;
    private final Limits limits;

    AssessmentController(Assessing assessing, Recording recording, Exchange exchange, Workers workers, Limits limits) {
        this.assessing = assessing;
        this.recording = recording;
        this.exchange = exchange;
        this.workers = workers;
        this.limits = limits;
    }

    @Override
    public ResponseEntity<Assessment> assess(
            AssessmentRequest request,
            String trace,
            Boolean crosswalk,
            Boolean record,
            @Nullable String idempotencyKey,
            @Nullable String traceparent) {
        Asked asked = new Asked(
                traced(trace), crosswalk, Traceparent.wellFormed(traceparent), IdempotencyKeys.digest(idempotencyKey));
        try {
            if (record) {
                return created(recording.answerOnce((Received) request, assessing.book(), asked));
            }
            IdempotencyKeys.requireNone(asked.idempotencyKey());
            return ResponseEntity.ok(assessing.answer(request, assessing.book(), asked));
        } catch (RequestRejected rejected) {
            throw new Refused(rejected.problem());
        }
    }

    private static ResponseEntity<Assessment> created(Answer answer) {
        ResponseEntity.BodyBuilder created = ResponseEntity.created(RegisterController.address(answer.id()));
        if (answer.replayed()) {
            created.header("Idempotency-Replayed", "true");
        }
        return created.body(new WrittenAssessment(answer.bytes()));
    }

    /** Written by hand, because answers flow while the body is still being read. */
    @PostMapping(
            path = BATCH,
            consumes = MediaType.APPLICATION_NDJSON_VALUE,
            produces = MediaType.APPLICATION_NDJSON_VALUE)
    void assessBatch(
            @RequestParam(name = "trace", defaultValue = "none") String trace,
            @RequestParam(name = "crosswalk", defaultValue = "false") boolean crosswalk,
            @RequestParam(name = "record", defaultValue = "true") boolean record,
            @RequestHeader(name = Traceparent.HEADER, required = false) @Nullable String traceparent,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        IdempotencyKeys.requireNone(IdempotencyKeys.digest(idempotencyKey));
        Asked asked = new Asked(traced(trace), crosswalk, Traceparent.wellFormed(traceparent), Optional.empty());
        BatchAnswers answers = new BatchAnswers(assessing, recording, exchange, asked, record, limits.line());
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
