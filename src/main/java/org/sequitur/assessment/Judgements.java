package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sequitur.followup.Component;
import org.sequitur.followup.Evidence;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.Judgement;
import org.sequitur.followup.MeasurePart;
import org.sequitur.followup.ReplyPart;

/** Who judged what, and what was not judged yet on the day asked. */
record Judgements(List<Judgement> all, List<Judgement> notYet) {

    static Judgements of(FollowUp followUp, Days days) {
        List<Judgement> notYet = new ArrayList<>();
        for (Judgement judgement : followUp.judgements()) {
            LocalDate madeOn = judgement.madeOn();
            if (madeOn != null && (madeOn.isAfter(days.asOf()) || madeOn.isAfter(days.knownAsOf()))) {
                notYet.add(judgement);
            }
        }
        return new Judgements(followUp.judgements(), List.copyOf(notYet));
    }

    /** Who judged this field of the fact with this id. */
    Optional<Judgement> by(String fact, String component, String field) {
        return all.stream()
                .filter(j -> concerns(j, fact, component) && j.field().equals(field))
                .findFirst();
    }

    Component seen(Component component) {
        return without(component, component.id(), component.id());
    }

    Evidence seen(Evidence item) {
        return without(item, item.id(), item.component());
    }

    ReplyPart seen(ReplyPart part) {
        return without(part, part.reply(), part.component());
    }

    MeasurePart seen(String measure, MeasurePart part) {
        return without(part, measure, part.component());
    }

    <T extends Record> T without(T fact, String id, String component) {
        T seen = fact;
        for (Judgement judgement : notYet) {
            if (concerns(judgement, id, component)) {
                seen = Unjudged.without(seen, judgement.field());
            }
        }
        return seen;
    }

    private static boolean concerns(Judgement judgement, String fact, String component) {
        return judgement.fact().equals(fact)
                && (judgement.component().isEmpty() || judgement.component().equals(component));
    }
}
