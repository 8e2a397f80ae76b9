package org.sequitur;

import java.util.List;
import org.sequitur.cases.CaseResult;
import org.sequitur.cases.CaseRun;
import org.sequitur.rulebook.RuleBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the worked cases of the first book in force, beside the first requests: the rules do here what their authors expect,
 * and a change of them soon after the start finds an engine that is warm.
 */
final class SelfCheck {
    private static final Logger LOG = LoggerFactory.getLogger(SelfCheck.class);

    private SelfCheck() {}

    static void start(RuleBook book) {
        Thread thread = new Thread(() -> run(book), "self-check");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private static void run(RuleBook book) {
        List<CaseResult> results = new CaseRun().run(book, file -> true);
        List<CaseResult> failed = results.stream().filter(r -> !r.passed()).toList();
        if (failed.isEmpty()) {
            LOG.info("{} worked cases of the rules in force hold", results.size());
            return;
        }
        LOG.error("{} of {} worked cases of the rules in force fail", failed.size(), results.size());
        failed.stream().limit(20).forEach(r -> LOG.error("{}:{}: {}", r.file(), r.line(), r.message()));
    }
}
