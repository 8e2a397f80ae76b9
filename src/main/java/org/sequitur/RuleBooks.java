package org.sequitur;

import java.time.Clock;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleBookRejected;
import org.sequitur.rulebook.RulesInForce;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the rule book in force. A new one is taken whole, or refused whole while the one in force stays. One thread offers;
 * any may ask.
 */
final class RuleBooks implements RulesInForce {
    private static final Logger LOG = LoggerFactory.getLogger(RuleBooks.class);
    private static final int MOST_PROBLEMS_LOGGED = 50;

    private final Reading reading;
    private final Clock clock;
    private volatile State state = new State(null, null);
    private final AtomicLong reloads = new AtomicLong();
    private final AtomicLong rejections = new AtomicLong();

    /** How the texts of a rules folder become a rule book. */
    interface Reading {
        RuleBook read(SortedMap<String, String> files, @Nullable RuleBook earlier) throws RuleBookRejected;
    }

    /** What is in force and what was refused since, always seen together. */
    private record State(@Nullable Loaded loaded, @Nullable Rejection rejection) {}

    RuleBooks(Reading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public Optional<Loaded> loaded() {
        return Optional.ofNullable(state.loaded());
    }

    @Override
    public Optional<Rejection> lastRejection() {
        return Optional.ofNullable(state.rejection());
    }

    @Override
    public long reloads() {
        return reloads.get();
    }

    @Override
    public long rejections() {
        return rejections.get();
    }

    /** Reads, compiles and takes these files, or refuses them. */
    void offer(SortedMap<String, String> files) {
        Loaded inForce = state.loaded();
        if (inForce != null && inForce.book().files().equals(files)) {
            forgetRejection(inForce);
            return;
        }
        try {
            RuleBook book = reading.read(files, inForce == null ? null : inForce.book());
            book.compile();
            take(book, inForce);
        } catch (RuleBookRejected rejected) {
            refuse(new Rejection(clock.instant(), rejected.problems()));
        }
    }

    /** Notes why nothing new can be taken; the book in force stays. */
    void refuse(Rejection rejection) {
        state = new State(state.loaded(), rejection);
        rejections.incrementAndGet();
        int count = rejection.problems().size();
        LOG.warn("Rule book refused, {} problem(s); {}", count, standing());
        rejection.problems().stream().limit(MOST_PROBLEMS_LOGGED).forEach(p -> LOG.warn("{}", p));
        if (count > MOST_PROBLEMS_LOGGED) {
            LOG.warn("… and {} more; GET /v1/rulebook lists all", count - MOST_PROBLEMS_LOGGED);
        }
    }

    private void take(RuleBook book, @Nullable Loaded earlier) {
        state = new State(new Loaded(book, clock.instant()), null);
        if (earlier != null) {
            reloads.incrementAndGet();
        }
        LOG.info(
                "Rule book {} in force, {} mechanism(s)",
                book.version(),
                book.mechanisms().size());
    }

    /** The folder again says what is in force. */
    private void forgetRejection(Loaded inForce) {
        if (state.rejection() != null) {
            state = new State(inForce, null);
            LOG.info(
                    "Rule book {} stays in force; the refused change was taken back",
                    inForce.book().version());
        }
    }

    private String standing() {
        return loaded().map(l -> l.book().version() + " stays in force").orElse("no rules are in force");
    }
}
