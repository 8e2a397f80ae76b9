package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sequitur.assessment.Assessment.Concluded;
import org.sequitur.assessment.ComponentAssessment.BodyGrade;
import org.sequitur.followup.FactRef;
import org.sequitur.followup.OutcomeKind;
import org.sequitur.rulebook.Scheme;

/**
 * What an answer says, without its reasons.
 *
 * @param withheld whether something is not shown
 */
public record Standing(
        Optional<Scheme> scheme,
        List<Part> components,
        Optional<Value> cooperation,
        Optional<Value> procedureState,
        SortedMap<String, Value> tracks,
        Optional<GradeLine> caseGrade,
        List<Next> steps,
        boolean withheld) {

    /**
     * What is said of one component.
     *
     * @param grade the grade, or the code that says why there is none
     * @param reached of an indeterminate outcome, the grade that the known facts carry
     * @param measurements by name
     */
    public record Part(
            String component,
            OutcomeKind outcome,
            Optional<GradeLine> grade,
            Optional<GradeLine> reached,
            List<String> could,
            List<Lacking> missing,
            Optional<BodyGrade> bodyGrade,
            SortedMap<String, String> measurements) {}

    /** A field that would be needed, of a fact with an empty id where no posted fact is meant. */
    public record Lacking(FactRef fact, String field) {}

    /** A value with who decided it. */
    public record Value(String name, String wording, GivenBy givenBy) {}

    /** What happens next, by a day where a clock runs for it. */
    public record Next(String code, String text, Optional<LocalDate> dueOn) {}

    public static Standing of(Assessment said) {
        SortedMap<String, Value> tracks = new TreeMap<>();
        said.tracks().forEach(t -> tracks.put(t.name(), value(t.concluded())));
        return new Standing(
                said.scheme(),
                said.components().stream().map(Standing::part).toList(),
                said.cooperation().map(Standing::value),
                said.procedureState().map(Standing::value),
                tracks,
                said.caseGrade(),
                said.steps().stream()
                        .map(s -> new Next(s.code(), s.text(), s.dueOn()))
                        .toList(),
                !said.withheld().isEmpty());
    }

    private static Value value(Concluded said) {
        return new Value(said.value(), said.wording(), said.givenBy());
    }

    private static Part part(ComponentAssessment said) {
        SortedMap<String, String> measurements = new TreeMap<>();
        said.measurements()
                .forEach(m -> measurements.put(m.measurement().name(), m.value().name()));
        Outcome outcome = said.outcome();
        Optional<Outcome.Indeterminate> open =
                outcome instanceof Outcome.Indeterminate i ? Optional.of(i) : Optional.empty();
        return new Part(
                said.component(),
                outcome.kind(),
                grade(outcome),
                open.flatMap(Outcome.Indeterminate::reached),
                open.map(Outcome.Indeterminate::could).orElse(List.of()),
                open.map(Outcome.Indeterminate::missing).orElse(List.of()).stream()
                        .map(m -> new Lacking(m.fact(), m.field()))
                        .distinct()
                        .toList(),
                said.bodyGrade(),
                measurements);
    }

    private static Optional<GradeLine> grade(Outcome outcome) {
        if (outcome instanceof Outcome.Graded graded) {
            return Optional.of(graded.grade());
        }
        return outcome instanceof Outcome.NoGrade none ? Optional.of(none.noGrade()) : Optional.empty();
    }

    /** All of it as names and values in words; two that say the same are the same. */
    public SortedMap<String, String> said() {
        SortedMap<String, String> said = new TreeMap<>();
        scheme.ifPresent(s -> said.put("scheme", s.id()));
        components.forEach(c -> said(c, said));
        cooperation.ifPresent(v -> said.put("cooperation", v.name()));
        procedureState.ifPresent(v -> said.put("procedure", v.name()));
        tracks.forEach((name, value) -> said.put("track " + name, value.name()));
        caseGrade.ifPresent(g -> said.put("case", g.code()));
        steps.forEach(
                s -> said.put("step " + s.code(), s.dueOn().map(d -> "by " + d).orElse("next")));
        return said;
    }

    private static void said(Part part, Map<String, String> said) {
        String component = "component " + part.component();
        said.put(component, said(part));
        if (!part.missing().isEmpty()) {
            said.put(
                    component + " missing",
                    part.missing().stream()
                            .map(m -> m.field() + " of "
                                    + (m.fact().id().isEmpty() ? "a " + m.fact().kind() : m.fact()))
                            .collect(Collectors.joining(", ")));
        }
        part.bodyGrade()
                .ifPresent(b ->
                        said.put(component + " graded by the body", b.grade().code() + " on " + b.takenOn()));
        part.measurements().forEach((name, value) -> said.put(component + " measurement " + name, value));
    }

    private static String said(Part part) {
        return part.grade()
                .map(GradeLine::code)
                .orElseGet(() -> part.outcome()
                        + part.reached().map(g -> ", " + g.code() + " reached").orElse("")
                        + (part.could().isEmpty() ? "" : ", could be " + String.join(" ", part.could())));
    }
}
