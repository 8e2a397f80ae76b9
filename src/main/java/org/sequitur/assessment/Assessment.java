package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sequitur.rulebook.Mechanism.ParameterValue;
import org.sequitur.rulebook.Scheme;

/**
 * The whole answer to one follow-up on one day.
 *
 * @param withheld why some of what was found is not shown; empty if all is shown
 */
public record Assessment(
        String followUp,
        String mechanism,
        String state,
        Days days,
        String ruleBook,
        String mechanismDigest,
        Optional<Scheme> scheme,
        List<DeadlineLine> deadlines,
        List<FindingLine> findings,
        List<ComponentAssessment> components,
        Optional<Concluded> cooperation,
        Optional<Concluded> procedureState,
        List<TrackLine> tracks,
        Optional<GradeLine> caseGrade,
        List<StepLine> steps,
        List<Missing> missing,
        List<ParameterLine> parameters,
        HoldsUntil holdsUntil,
        List<Reason> withheld,
        Optional<Trace> trace) {

    /** Every reason anywhere in the answer. */
    public Stream<Reason> reasons() {
        return Stream.of(
                        findings.stream().map(FindingLine::reason),
                        components.stream().flatMap(ComponentAssessment::reasons),
                        cooperation.stream().flatMap(c -> c.reasons().stream()),
                        procedureState.stream().flatMap(c -> c.reasons().stream()),
                        tracks.stream().flatMap(t -> t.concluded().reasons().stream()),
                        steps.stream().flatMap(s -> s.reasons().stream()),
                        missing.stream().map(Missing::reason),
                        withheld.stream())
                .flatMap(s -> s);
    }

    Assessment withParameters(List<ParameterLine> lines) {
        return new Assessment(
                followUp,
                mechanism,
                state,
                days,
                ruleBook,
                mechanismDigest,
                scheme,
                deadlines,
                findings,
                components,
                cooperation,
                procedureState,
                tracks,
                caseGrade,
                steps,
                missing,
                lines,
                holdsUntil,
                withheld,
                trace);
    }

    /** A value of cooperation or procedure state, with who decided it. */
    public record Concluded(String value, String wording, GivenBy givenBy, List<Reason> reasons) {}

    /** A separate strand beside the procedure. */
    public record TrackLine(String name, Concluded concluded) {}

    /** What happens next; {@code dueOn} is empty where no clock runs for it. */
    public record StepLine(String code, String text, Optional<LocalDate> dueOn, List<Reason> reasons) {}

    /** A dated value that a reason rests on. */
    public record ParameterLine(String name, ParameterValue value) {}

    /** The first later day on which, with no new fact, the answer would change; empty if there is none. */
    public record HoldsUntil(Optional<LocalDate> day, List<String> then) {
        static final HoldsUntil NEVER_CHANGES = new HoldsUntil(Optional.empty(), List.of());
    }
}
