package org.sequitur.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sequitur.followup.Fact;
import org.sequitur.rulebook.IndexedFacts;
import org.sequitur.rulebook.Match;
import org.sequitur.rulebook.Rule;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleStage;
import org.sequitur.rulebook.Shown;

/** Matches one stage after the other, and keeps what each session saw when a trace is wanted. */
final class Stages {
    private final RuleBook book;
    private final String mechanism;
    private final Days days;
    private final Sentences sentences;
    private final boolean traced;
    private final Remembered remembered;
    private final List<Session> sessions = new ArrayList<>();

    /** What one session of a stage saw and found. */
    record Session(RuleStage stage, String component, List<Fact> facts, List<Found> found) {}

    Stages(RuleBook book, String mechanism, Days days, Sentences sentences, boolean traced, Remembered remembered) {
        this.book = book;
        this.mechanism = mechanism;
        this.days = days;
        this.sentences = sentences;
        this.traced = traced;
        this.remembered = remembered;
    }

    /** What one stage finds for the obligation (empty component) or one component, in its fixed order. */
    List<Found> run(RuleStage stage, String component, IndexedFacts facts) {
        List<Found> found = new ArrayList<>();
        for (Shown shown : book.shown(mechanism, stage, days.rulesAsOf(), facts)) {
            found.addAll(remembered.or(component, shown, () -> match(component, shown)));
        }
        found.sort(Found.ORDER);
        List<Found> distinct = withoutRepeats(found);
        if (traced) {
            sessions.add(new Session(stage, component, List.copyOf(facts.list()), distinct));
        }
        return distinct;
    }

    private List<Found> match(String component, Shown shown) {
        List<Found> found = new ArrayList<>();
        for (Match match : book.matches(mechanism, shown)) {
            found.add(Found.of(match, component, sentences.of(match)));
        }
        return found;
    }

    List<Session> sessions() {
        return sessions;
    }

    List<Rule> rulesInForce(RuleStage stage) {
        return book.rules(mechanism, stage).stream()
                .filter(r -> r.inForce().on(days.rulesAsOf()))
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    /** A rule that holds in two ways which read the same says so once. */
    private static List<Found> withoutRepeats(List<Found> sorted) {
        List<Found> distinct = new ArrayList<>();
        for (Found found : sorted) {
            if (distinct.isEmpty() || Found.ORDER.compare(distinct.get(distinct.size() - 1), found) != 0) {
                distinct.add(found);
            }
        }
        return List.copyOf(distinct);
    }
}
