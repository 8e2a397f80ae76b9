package org.sequitur.http;

import org.sequitur.exchange.FaultId;
import org.sequitur.exchange.wire.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what callers must not see. */
final class FaultLog {
    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);

    private FaultLog() {}

    /** Logs our fault under a new id, and gives the problem that names it. */
    static Problem problem(Throwable fault) {
        String id = FaultId.next();
        LOG.error("Fault {}", id, fault);
        return Problems.fault(id);
    }
}
