package org.sequitur;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.FaultId;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleProblem;
import org.sequitur.rulebook.RulesInForce.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Offers a rules folder to the {@link RuleBooks} at the start, and again whenever it has changed and come to rest. A thread
 * looks at names, sizes and times of the files; a folder that changed between two looks is still being written.
 */
final class RulesWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RulesWatch.class);
    /** A save that is quiet for so long is complete. */
    private static final Duration LONGEST_REST = Duration.ofMillis(150);

    private final RulesSource source;
    private final RuleBooks books;
    private final Duration pause;
    private final Duration rest;
    private final Clock clock;
    private final Consumer<RuleBook> afterFirst;
    private volatile @Nullable Thread thread;
    private FolderStamp offered = FolderStamp.NONE;
    private FolderStamp seen = FolderStamp.NONE;
    private String trouble = "";

    RulesWatch(RulesSource source, RuleBooks books, Duration pause, Clock clock, Consumer<RuleBook> afterFirst) {
        this.source = source;
        this.books = books;
        this.pause = pause;
        this.rest = pause.compareTo(LONGEST_REST) < 0 ? pause : LONGEST_REST;
        this.clock = clock;
        this.afterFirst = afterFirst;
    }

    @Override
    public synchronized void start() {
        if (thread != null) {
            return;
        }
        Thread started = new Thread(this::watch, "rules");
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void watch() {
        look();
        books.loaded().ifPresent(first -> afterFirst.accept(first.book()));
        while (Thread.currentThread() == thread) {
            try {
                Thread.sleep((seen.equals(offered) ? pause : rest).toMillis());
            } catch (InterruptedException e) {
                return;
            }
            look();
        }
    }

    /** One look at the folder; at the very first there is nothing in force that a half-written file could harm. */
    private void look() {
        try {
            FolderStamp now = source.stamp();
            boolean atRest = now.equals(seen) || seen == FolderStamp.NONE;
            seen = now;
            if (atRest && !now.equals(offered)) {
                offer(now);
            }
            trouble = "";
        } catch (IOException | RuntimeException | StackOverflowError e) {
            refuse(e);
        }
    }

    private void offer(FolderStamp stamp) throws IOException {
        SortedMap<String, String> files = source.read();
        if (source.stamp().equals(stamp)) {
            offered = stamp;
            books.offer(files);
        }
    }

    /** Said once, not at every look. */
    private void refuse(Throwable e) {
        if (e.toString().equals(trouble)) {
            return;
        }
        trouble = e.toString();
        String what = e instanceof IOException io ? unreadable(io) : failed(e);
        books.refuse(new Rejection(clock.instant(), List.of(new RuleProblem("rules", 1, 1, what))));
    }

    private String unreadable(IOException e) {
        offered = FolderStamp.NONE;
        return "The rules in " + source.name() + " cannot be read. " + e.getMessage();
    }

    private String failed(Throwable e) {
        String fault = FaultId.next();
        LOG.error("Rules of {} could not be loaded; fault {}", source.name(), fault, e);
        return "Sequitur failed over these rules; the mistake may be its own. Fault " + fault + ".";
    }
}
