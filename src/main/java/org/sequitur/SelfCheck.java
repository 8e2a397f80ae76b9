package org.sequitur;

import java.util.List;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the worked cases of the first book in force, beside the first requests: the rules do here what their authors expect,
 * and a change of them soon after the start finds an engine that is warm.
 */
final class SelfCheck {
    private static final int MOST_FAILURES_LOGGED = 20;
    private static final Logger LOG = LoggerFactory.getLogger(SelfCheck.class);

    private SelfCheck() {}

    static void start(RuleBook book, RulesReading reading) {
        Thread thread = new Thread(() -> run(book, reading), "self-check");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private static void run(RuleBook book, RulesReading reading) {
        List<RuleProblem> failed = reading.rehearse(book);
        if (failed.isEmpty()) {
            LOG.info("The worked cases of the rules in force hold");
            return;
        }
        LOG.error("{} worked cases of the rules in force fail", failed.size());
        failed.stream().limit(MOST_FAILURES_LOGGED).forEach(problem -> LOG.error("{}", problem));
    }
}
