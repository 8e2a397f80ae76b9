package org.sequitur.http;

import org.sequitur.exchange.wire.Problem;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/** The request was not answered; the problem says why. Thrown where Spring leaves no other way to say so. */
final class Refused extends RuntimeException implements ErrorResponse {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.getTitle(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatusCode.valueOf(problem.getStatus());
    }

    /** For whoever knows problems only as Spring does. */
    @Override
    public ProblemDetail getBody() {
        return ProblemDetail.forStatusAndDetail(getStatusCode(), problem.getDetail());
    }
}
