package org.sequitur.rulebook;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.sequitur.followup.Fact;

/**
 * The compiled rules of one stage of one mechanism, or of one common stage: always exactly one package in one engine base,
 * since the engine silently misses matches otherwise. Each match runs in a session of its own, empty at the start; the engine
 * keeps emptied ones, since opening one costs more than matching.
 */
final class StageSet {
    /** Far above what limits on facts and patterns allow; reaching it is an error, never a result. */
    private static final int MOST_MATCHES = 100_000;

    /** A session is used by one thread at a time. */
    private static final KieSessionConfiguration ONE_THREAD = oneThread();

    private final List<Rule> rules;
    private final Candidates candidates;
    private final List<MatchReader> readers;
    private final @Nullable KieBase base;
    private final @Nullable KieSessionsPool sessions;

    StageSet(List<Rule> rules, @Nullable KieBase base) {
        this(rules, base, base == null ? null : base.newKieSessionsPool(1));
    }

    private StageSet(List<Rule> rules, @Nullable KieBase base, @Nullable KieSessionsPool sessions) {
        this.rules = List.copyOf(rules);
        this.candidates = new Candidates(rules);
        this.readers = rules.stream().map(MatchReader::new).toList();
        this.base = base;
        this.sessions = sessions;
    }

    /** The same set when its rules, which keep their places and conditions, say something else. */
    StageSet saying(List<Rule> others) {
        return new StageSet(others, base, sessions);
    }

    /** The facts that the wanted rules look at; empty if none of these rules can hold. */
    Optional<List<Fact>> lookAt(Predicate<Rule> wanted, IndexedFacts facts) {
        return candidates.lookAt(wanted, facts);
    }

    List<Rule> rules() {
        return rules;
    }

    /** Every way in which a wanted rule holds on these facts, in the order of the rules. */
    List<Match> matches(Predicate<Rule> wanted, Collection<? extends Fact> facts) {
        if (sessions == null) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        KieSession session = sessions.newKieSession(ONE_THREAD);
        try {
            facts.forEach(session::insert);
            // A match is read when the engine offers it; no rule has anything to carry out.
            session.fireAllRules(match -> {
                MatchReader reader = reader(match);
                if (wanted.test(reader.rule()) && matches.size() < MOST_MATCHES) {
                    matches.add(reader.read(match));
                }
                return false;
            });
        } finally {
            session.dispose();
        }
        if (matches.size() == MOST_MATCHES) {
            throw new TooManyMatches(MOST_MATCHES);
        }
        return matches;
    }

    private static KieSessionConfiguration oneThread() {
        KieSessionConfiguration configuration = KieServices.Factory.get().newKieSessionConfiguration();
        configuration.setOption(ThreadSafeOption.NO);
        return configuration;
    }

    /** The engine can drop a file without a word, so its rules are counted. */
    void requireAllRules(String packageName) {
        int known = base == null
                ? 0
                : requireNonNull(base.getKiePackage(packageName)).getRules().size();
        if (known != rules.size()) {
            throw new IllegalStateException(packageName + " has " + rules.size() + " rules, the engine knows " + known);
        }
    }

    private MatchReader reader(org.kie.api.runtime.rule.Match match) {
        String name = match.getRule().getName();
        return readers.get(Integer.parseInt(name, 1, name.length(), 10));
    }

    /** More matches than any follow-up within the limits can give: our fault or a rule that joins everything with everything. */
    static final class TooManyMatches extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        TooManyMatches(int limit) {
            super("more than " + limit + " matches in one stage");
        }
    }
}
