package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    static CountedMeasure counted(Measure measure, MeasurePart part, Obligation obligation, List<Found> evidence) {
        return new CountedMeasure(
                measure.id(),
                part.component(),
                measure.kind(),
                measure.text(),
                measure.claimed(),
                measure.claimedOn(),
                cap(measure.ref(), evidence)
                        .filter(cap -> cap.compareTo(measure.claimed()) < 0)
                        .orElse(measure.claimed()),
                afterRecommendation(measure.claimedOn(), obligation.adoptedOn()),
                part.relevance(),
                part.direction(),
                part.coverage(),
                part.required());
    }

    private static Optional<Stage> cap(FactRef measure, List<Found> evidence) {
        return evidence.stream()
                .filter(f -> f.binds(measure))
                .flatMap(f -> f.rule().caps().stream())
                .min(Enum::compareTo);
    }

    /** The day of adoption itself is not after it (GEN-08). */
    private static Answer afterRecommendation(@Nullable LocalDate claimedOn, @Nullable LocalDate adoptedOn) {
        return claimedOn == null || adoptedOn == null ? Answer.UNKNOWN : Answer.of(claimedOn.isAfter(adoptedOn));
    }
}
