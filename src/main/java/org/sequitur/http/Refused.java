package org.sequitur.http;

import org.sequitur.exchange.wire.Problem;

/** The request was not answered; the problem says why. Thrown where Spring leaves no other way to say so. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.getTitle(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
