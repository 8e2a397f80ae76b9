package org.sequitur.rulebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the door finds the rules. Each request reads the book once and keeps it to its end. */
public interface RulesInForce {
    /** The book in force; empty until the first one is. */
    Optional<Loaded> loaded();

    /** The newest rule book that was refused, if it was refused after the one in force was taken. */
    Optional<Rejection> lastRejection();

    /** How many books came into force after the first. */
    long reloads();

    /** How many books were refused. */
    long rejections();

    /** A book and the moment from which it is in force. */
    record Loaded(RuleBook book, Instant at) {}

    /** A refused book: when, and every mistake in it. */
    record Rejection(Instant at, List<RuleProblem> problems) {
        public Rejection {
            problems = List.copyOf(problems);
        }
    }
}
