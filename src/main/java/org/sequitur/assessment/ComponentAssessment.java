package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sequitur.followup.Answer;
import org.sequitur.followup.Indicator;
import org.sequitur.rulebook.Measurement;

/** Everything said of one component. */
public record ComponentAssessment(
        String component,
        Outcome outcome,
        Optional<BodyGrade> bodyGrade,
        List<SetAside> setAside,
        List<Review> review,
        List<FindingLine> findings,
        List<IndicatorLine> indicators,
        List<MeasurementLine> measurements) {

    /** Every reason given for this component. */
    Stream<Reason> reasons() {
        Stream<Reason> missing = outcome instanceof Outcome.Indeterminate open
                ? open.missing().stream().map(Missing::reason)
                : Stream.of();
        return Stream.of(
                        outcome.reasons().stream(),
                        missing,
                        setAside.stream().map(SetAside::reason),
                        review.stream().map(Review::reason),
                        findings.stream().map(FindingLine::reason),
                        measurements.stream().flatMap(m -> m.reasons().stream()))
                .flatMap(s -> s);
    }

    /** Only its outcome, which says that the rest is withheld. */
    ComponentAssessment withheld() {
        return new ComponentAssessment(
                component, outcome, Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The last grade that the body itself gave. */
    public record BodyGrade(GradeLine grade, LocalDate takenOn, String reference, int round) {}

    /** A grade or code that was also concluded, but stands later in the scheme's order. */
    public record SetAside(String code, Reason reason) {}

    /** What something measured of the component amounts to. */
    public record MeasurementLine(Measurement measurement, Measurement.Value value, List<Reason> reasons) {}

    /** An indicator with what can be computed of it. */
    public record IndicatorLine(Indicator indicator, Answer met, Answer worsened) {}
}
