package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Answer;
import org.sequitur.followup.CountedMeasure;
import org.sequitur.followup.FactRef;
import org.sequitur.followup.Measure;
import org.sequitur.followup.MeasurePart;
import org.sequitur.followup.Obligation;
import org.sequitur.followup.Stage;

/** Puts each measure on the rung that the evidence lets count: the claimed one, or the lowest that a cap names. */
final class Counting {
    private Counting() {}

    static CountedMeasure counted(Measure measure, MeasurePart part, Obligation obligation, Map<FactRef, Stage> caps) {
        return new CountedMeasure(
                measure.id(),
                part.component(),
                measure.kind(),
                measure.text(),
                measure.claimed(),
                measure.claimedOn(),
                lower(measure.claimed(), caps.getOrDefault(measure.ref(), measure.claimed())),
                afterRecommendation(measure.claimedOn(), obligation.adoptedOn()),
                part.relevance(),
                part.direction(),
                part.coverage(),
                part.required());
    }

    /** The lowest rung that a finding about each fact names. */
    static Map<FactRef, Stage> caps(List<Found> evidence) {
        Map<FactRef, Stage> caps = new HashMap<>();
        evidence.forEach(found -> found.rule()
                .caps()
                .ifPresent(cap -> found.match().facts().forEach(fact -> caps.merge(fact.ref(), cap, Counting::lower))));
        return caps;
    }

    private static Stage lower(Stage one, Stage other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** The day of adoption itself is not after it (GEN-08). */
    private static Answer afterRecommendation(@Nullable LocalDate claimedOn, @Nullable LocalDate adoptedOn) {
        return claimedOn == null || adoptedOn == null ? Answer.UNKNOWN : Answer.of(claimedOn.isAfter(adoptedOn));
    }
}
