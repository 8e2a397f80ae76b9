package org.sequitur.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.followup.BandedIndicators;
import org.sequitur.followup.BodyAct;
import org.sequitur.followup.Component;
import org.sequitur.followup.ComponentOutcome;
import org.sequitur.followup.Cooperation;
import org.sequitur.followup.CountedMeasure;
import org.sequitur.followup.Deadline;
import org.sequitur.followup.Evidence;
import org.sequitur.followup.Fact;
import org.sequitur.followup.FactRef;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.Parameter;
import org.sequitur.followup.ProcedureState;
import org.sequitur.followup.Stage;
import org.sequitur.followup.StakeholderIndex;
import org.sequitur.followup.Track;
import org.sequitur.rulebook.IndexedFacts;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleStage;
import org.sequitur.rulebook.Scheme;

/** One look at a follow-up on one day: the stages, in order, with what Java works out between them. */
final class Look {
    final Mechanism mechanism;
    final Days days;
    final Seen seen;
    final Optional<Scheme> scheme;
    final Parameters parameters;
    final List<DeadlineLine> deadlines;
    final Stages stages;
    final List<Found> atObligation;
    final List<ComponentLook> components = new ArrayList<>();
    final Concluding concluding;

    private final Clusters clusters;
    private final Remembered remembered;
    private final Deciding deciding;
    private final List<Fact> shared;

    /** What was found of one component; where a finding withholds it, the outcome says no more than that. */
    record ComponentLook(
            Component component, List<Found> found, List<Found> graded, Outcome outcome, List<Fact> computed) {
        boolean withheld() {
            return found.stream().anyMatch(f -> f.rule().withholds());
        }
    }

    Look(RuleBook book, Mechanism mechanism, FollowUp followUp, Days days, boolean traced, Remembered remembered) {
        this.mechanism = mechanism;
        this.days = days;
        this.seen = remembered.orSame(Seen.on(followUp, days));
        this.scheme = mechanism.schemeOn(days.rulesAsOf());
        this.parameters = remembered.parameters(
                book.unchangedSince(mechanism.code(), days.rulesAsOf()),
                () -> new Parameters(book, mechanism, days.rulesAsOf()));
        this.clusters = parameters.clusters();
        this.remembered = remembered;
        this.deciding = new Deciding(book, mechanism, scheme);
        this.stages = new Stages(book, mechanism.code(), days, new Sentences(seen.judgements()), traced, remembered);
        this.deadlines = new Clocks(seen, days, new DateArithmetic(followUp.calendars())).of(mechanism);
        this.shared = shared(parameters.facts());
        this.atObligation = stages.run(RuleStage.DEADLINES, "", obligationFacts(List.of()));
        for (Component component : seen.components()) {
            components.add(look(component));
        }
        this.concluding = conclude();
    }

    private List<Fact> shared(List<Parameter> parameters) {
        List<Fact> facts = new ArrayList<>();
        facts.add(seen.obligation());
        facts.addAll(seen.rounds());
        facts.addAll(seen.replies());
        facts.addAll(seen.reminders());
        facts.addAll(seen.sessions());
        facts.addAll(parameters);
        return facts;
    }

    private Stream<Deadline> deadlines() {
        return deadlines.stream().map(DeadlineLine::deadline);
    }

    private ComponentLook look(Component component) {
        ComponentFacts own = new ComponentFacts(seen, component);
        IndexedFacts base = new IndexedFacts(shared);
        deadlines().filter(d -> own.mineOrNobodys(d.component())).forEach(base::add);
        base.addAll(own.withoutEvidence());
        atObligation.forEach(f -> base.add(f.asFact()));
        List<Evidence> items = own.evidence();

        List<Found> found = new ArrayList<>(stages.run(RuleStage.ADMISSION, component.id(), base.with(items)));
        List<Evidence> judged = admitted(items, found);
        List<Fact> worked = new ArrayList<>(remembered.corroborations(component.id(), clusters, judged));
        BandedIndicators.of(component.id(), own.indicators()).ifPresent(worked::add);
        StakeholderIndex.of(component.id(), own.scores()).ifPresent(worked::add);
        base.addAll(judged);
        base.addAll(worked);
        found.forEach(f -> base.add(f.asFact()));

        List<Found> evidence = stages.run(RuleStage.EVIDENCE, component.id(), base);
        List<CountedMeasure> counted = counted(own, component.id(), evidence);
        worked.addAll(counted);
        base.addAll(counted);
        later(base, found, evidence);
        later(base, found, stages.run(RuleStage.PROGRESS, component.id(), base));
        later(base, found, stages.run(RuleStage.MEASUREMENT, component.id(), base));

        List<Found> graded = stages.run(RuleStage.GRADE, component.id(), base);
        found.addAll(graded);
        List<Found> withholding =
                found.stream().filter(f -> f.rule().withholds()).toList();
        Outcome outcome = withholding.isEmpty() ? deciding.outcome(graded) : deciding.withheld(withholding);
        return new ComponentLook(component, List.copyOf(found), graded, outcome, worked);
    }

    private static void later(IndexedFacts base, List<Found> found, List<Found> more) {
        found.addAll(more);
        more.forEach(f -> base.add(f.asFact()));
    }

    private static List<Evidence> admitted(List<Evidence> items, List<Found> admission) {
        Set<FactRef> excluded = excluded(admission).collect(Collectors.toSet());
        return items.stream()
                .map(i -> excluded.contains(i.ref()) ? i.asExcluded() : i)
                .toList();
    }

    private static Stream<FactRef> excluded(List<Found> found) {
        return found.stream()
                .filter(f -> f.rule().excludes())
                .flatMap(f -> f.match().facts().stream().map(Fact::ref));
    }

    private List<CountedMeasure> counted(ComponentFacts own, String component, List<Found> evidence) {
        Map<FactRef, Stage> caps = Counting.caps(evidence);
        return own.measures().stream()
                .flatMap(m -> m.components().stream()
                        .filter(p -> p.component().equals(component))
                        .map(p -> Counting.counted(m, p, seen.obligation(), caps)))
                .toList();
    }

    /** How many findings this day has. */
    int found() {
        return atObligation.size()
                + components.stream().mapToInt(c -> c.found().size()).sum()
                + concluding.found().size();
    }

    private Concluding conclude() {
        IndexedFacts facts = obligationFacts(components);
        Concluding procedure =
                Concluding.procedure(mechanism, scheme, deciding, stages.run(RuleStage.PROCEDURE, "", facts));
        procedure.cooperation().ifPresent(c -> facts.add(new Cooperation(c.value())));
        procedure.state().ifPresent(s -> facts.add(new ProcedureState(s.value(), mechanism.isStopped(s.value()))));
        procedure
                .tracks()
                .forEach(t -> facts.add(new Track(t.name(), t.concluded().value())));
        procedure.found().forEach(f -> facts.add(f.asFact()));
        return procedure.withSteps(mechanism, stages.run(RuleStage.STEPS, "", facts));
    }

    /** Everything; after the components were looked at, with what was found and concluded of each. */
    private IndexedFacts obligationFacts(List<ComponentLook> looked) {
        IndexedFacts facts = new IndexedFacts(shared);
        deadlines().forEach(facts::add);
        facts.add(seen.currentRound(""));
        facts.addAll(seen.components());
        facts.addAll(seen.replyParts());
        facts.addAll(seen.measures());
        facts.addAll(seen.indicators());
        facts.addAll(seen.engagements());
        facts.addAll(seen.barriers());
        facts.addAll(seen.bodyActs());
        facts.addAll(seen.own());
        if (looked.isEmpty()) {
            facts.addAll(seen.evidence());
            return facts;
        }
        atObligation.forEach(f -> facts.add(f.asFact()));
        Set<FactRef> excluded = new HashSet<>();
        Set<Fact> found = new LinkedHashSet<>(); // two components may share a measure
        for (ComponentLook look : looked) {
            found.addAll(look.computed());
            look.found().stream().map(Found::asFact).forEach(found::add);
            found.add(outcome(look));
            excluded(look.found()).forEach(excluded::add);
        }
        facts.addAll(found);
        seen.evidence().forEach(i -> facts.add(excluded.contains(i.ref()) ? i.asExcluded() : i));
        return facts;
    }

    private ComponentOutcome outcome(ComponentLook look) {
        String component = look.component().id();
        Outcome found = look.outcome();
        Optional<BodyAct> given = new GradesOfTheBody(seen).leading(component);
        return new ComponentOutcome(
                component,
                found.kind(),
                found.code(),
                given.map(BodyAct::grade).orElse(found.code()),
                given.isPresent());
    }
}
