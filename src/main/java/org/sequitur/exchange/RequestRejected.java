package org.sequitur.exchange;

import org.sequitur.exchange.wire.Problem;

/** The request holds mistakes, all of which the problem names; nothing was assessed. */
public final class RequestRejected extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    RequestRejected(Problem problem) {
        super(problem.getTitle());
        this.problem = problem;
    }

    /** What to send back, with its status. */
    public Problem problem() {
        return problem;
    }
}
