package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sequitur.assessment.Assessment.Concluded;
import org.sequitur.assessment.Assessment.StepLine;
import org.sequitur.assessment.Assessment.TrackLine;
import org.sequitur.followup.BodyAct;
import org.sequitur.followup.Fact;
import org.sequitur.rulebook.Conclusion;
import org.sequitur.rulebook.Conclusion.CaseIs;
import org.sequitur.rulebook.Conclusion.CooperationIs;
import org.sequitur.rulebook.Conclusion.Indeterminate;
import org.sequitur.rulebook.Conclusion.StateIs;
import org.sequitur.rulebook.Conclusion.Step;
import org.sequitur.rulebook.Conclusion.TrackIs;
import org.sequitur.rulebook.FactTypes;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.Mechanism.Named;
import org.sequitur.rulebook.Scheme;

/** What the procedure and steps stages lead to: the first value of each order that a finding concludes. */
record Concluding(
        List<Found> found,
        Optional<Concluded> cooperation,
        Optional<Concluded> state,
        List<TrackLine> tracks,
        Optional<GradeLine> caseGrade,
        List<StepLine> steps,
        List<Missing> missing) {

    static Concluding procedure(Mechanism mechanism, Optional<Scheme> scheme, Deciding deciding, List<Found> found) {
        List<TrackLine> tracks = new ArrayList<>();
        mechanism
                .tracks()
                .forEach(track -> first(track.values(), found, v -> new TrackIs(track.name(), v))
                        .ifPresent(c -> tracks.add(new TrackLine(track.name(), c))));
        Optional<GradeLine> caseGrade = scheme.stream()
                .flatMap(s -> s.caseGrades().stream())
                .filter(g -> found.stream().anyMatch(f -> f.rule().conclusion().equals(new CaseIs(g.code()))))
                .findFirst()
                .map(g -> new GradeLine(g.code(), g.wording(), GivenBy.SEQUITUR, g.citation()));
        return new Concluding(
                found,
                first(mechanism.cooperation(), found, CooperationIs::new),
                first(mechanism.states(), found, StateIs::new),
                tracks,
                caseGrade,
                List.of(),
                missing(found));
    }

    Concluding withSteps(Mechanism mechanism, List<Found> stepsFound) {
        List<StepLine> lines = new ArrayList<>();
        for (Named step : mechanism.steps()) {
            List<Found> concluding = concluding(stepsFound, new Step(step.name()));
            if (!concluding.isEmpty()) {
                lines.add(new StepLine(
                        step.name(),
                        step.wording(),
                        concluding.stream().flatMap(f -> due(f).stream()).min(LocalDate::compareTo),
                        reasons(concluding)));
            }
        }
        List<Missing> allMissing = new ArrayList<>(missing);
        allMissing.addAll(missing(stepsFound));
        List<Found> allFound = new ArrayList<>(found);
        allFound.addAll(stepsFound);
        return new Concluding(allFound, cooperation, state, tracks, caseGrade, lines, List.copyOf(allMissing));
    }

    private static Optional<Concluded> first(
            List<Named> order, List<Found> found, Function<String, Conclusion> conclusion) {
        for (Named value : order) {
            List<Found> concluding = concluding(found, conclusion.apply(value.name()));
            if (!concluding.isEmpty()) {
                boolean byBody = concluding.stream()
                        .anyMatch(f -> f.match().facts().stream().anyMatch(BodyAct.class::isInstance));
                GivenBy givenBy = byBody ? GivenBy.BODY : GivenBy.SEQUITUR;
                return Optional.of(new Concluded(value.name(), value.wording(), givenBy, reasons(concluding)));
            }
        }
        return Optional.empty();
    }

    private static List<Found> concluding(List<Found> found, Conclusion conclusion) {
        return found.stream()
                .filter(f -> f.rule().conclusion().equals(conclusion))
                .toList();
    }

    private static List<Reason> reasons(List<Found> found) {
        return found.stream().map(Found::reason).toList();
    }

    private static List<Missing> missing(List<Found> found) {
        return found.stream()
                .filter(f -> f.rule().conclusion() instanceof Indeterminate)
                .map(Deciding::missing)
                .toList();
    }

    private static Optional<LocalDate> due(Found found) {
        return found.rule().due().flatMap(path -> {
            int dot = path.indexOf('.');
            Object bound = found.match().bindings().get(path.substring(0, dot));
            return bound instanceof Fact fact
                    ? FactTypes.valueOf(fact, path.substring(dot + 1)).map(LocalDate.class::cast)
                    : Optional.empty();
        });
    }
}
