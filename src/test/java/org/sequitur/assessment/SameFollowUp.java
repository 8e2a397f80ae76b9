package org.sequitur.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sequitur.followup.ComponentOutcome;
import org.sequitur.followup.Cooperation;
import org.sequitur.followup.Fact;
import org.sequitur.followup.Finding;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.ProcedureState;
import org.sequitur.followup.Track;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.PlainSession;
import org.sequitur.rulebook.RuleBook;

/** One follow-up, assessed in the three ways that are measured: by stages, in one plain session, and by hand. */
final class SameFollowUp {
    private static final Set<Class<? extends Fact>> CONCLUDED =
            Set.of(Finding.class, ComponentOutcome.class, Cooperation.class, ProcedureState.class, Track.class);

    private final RuleBook book;
    private final Mechanism mechanism;
    private final FollowUp followUp;
    private final Days days;
    private final Assessor assessor;
    private final PlainSession plain;
    private final List<Fact> facts;

    SameFollowUp(RuleBook book, FollowUp followUp, Days days) {
        this.book = book;
        this.mechanism = book.mechanism(followUp.mechanism()).orElseThrow();
        this.followUp = followUp;
        this.days = days;
        this.assessor = new Assessor(book);
        this.facts = facts();
        this.plain = PlainSession.of(
                book,
                mechanism.code(),
                days.rulesAsOf(),
                followUp.components().get(0).id());
    }

    /** Everything that an answer without the trace says. */
    Assessment byStages() {
        return assessor.assess(followUp, days, false);
    }

    /** The same without looking ahead to later days. */
    Glance glance() {
        return assessor.glance(followUp, days);
    }

    /** The same conditions on the same facts, those that Java works out among them, in one session. */
    int inOneSession() {
        return plain.fire(facts);
    }

    /** The outcome of each part, from the posted facts. */
    List<String> byHand() {
        return HandWritten.outcomes(mechanism, followUp, days);
    }

    int factCount() {
        return facts.size();
    }

    /** All facts of all stages but those that rules conclude. */
    private List<Fact> facts() {
        Set<Fact> all = new LinkedHashSet<>();
        new Look(book, mechanism, followUp, days, true, new Remembered())
                .stages
                .sessions()
                .forEach(s -> s.facts().stream()
                        .filter(f -> !CONCLUDED.contains(f.getClass()))
                        .forEach(all::add));
        return List.copyOf(all);
    }
}
