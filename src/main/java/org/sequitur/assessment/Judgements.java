package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sequitur.followup.Component;
import org.sequitur.followup.Evidence;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.Judgement;
import org.sequitur.followup.MeasurePart;
import org.sequitur.followup.ReplyPart;

/** Who judged what by the day asked, and what was not judged yet. */
record Judgements(List<Judgement> made, List<Judgement> notYet) {
    /** One about the component itself before one about all of them; the latest; never by the order posted. */
    private static final Comparator<Judgement> WEIGHT = Comparator.comparing(
                    (Judgement j) -> !j.component().isEmpty())
            .thenComparing(j -> Optional.ofNullable(j.madeOn()).orElse(LocalDate.MIN))
            .thenComparing(Judgement::authorRole);

    static Judgements of(FollowUp followUp, Days days) {
        List<Judgement> made = new ArrayList<>();
        List<Judgement> notYet = new ArrayList<>();
        for (Judgement judgement : followUp.judgements()) {
            LocalDate madeOn = judgement.madeOn();
            boolean later = madeOn != null && (madeOn.isAfter(days.asOf()) || madeOn.isAfter(days.knownAsOf()));
            (later ? notYet : made).add(judgement);
        }
        return new Judgements(List.copyOf(made), List.copyOf(notYet));
    }

    /** Who judged this field of the fact with this id. */
    Optional<Judgement> by(String fact, String component, String field) {
        return made.stream()
                .filter(j -> concerns(j, fact, component) && j.field().equals(field))
                .max(WEIGHT);
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

    <T> T without(T fact, String id, String component) {
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
