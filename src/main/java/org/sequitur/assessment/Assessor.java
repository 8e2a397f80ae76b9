package org.sequitur.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sequitur.assessment.Assessment.HoldsUntil;
import org.sequitur.assessment.Assessment.ParameterLine;
import org.sequitur.assessment.ComponentAssessment.BodyGrade;
import org.sequitur.assessment.ComponentAssessment.IndicatorLine;
import org.sequitur.followup.FactRef;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.Indicator;
import org.sequitur.rulebook.Conclusion;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.Mechanism.ParameterValue;
import org.sequitur.rulebook.RuleBook;

/** Assesses follow-ups under one rule book. The same facts, days and book always give the same assessment. */
public final class Assessor {
    private final RuleBook book;
    private final Map<String, ParameterValue> asIf;
    private final StageWatch watch;

    public Assessor(RuleBook book) {
        this(book, Map.of(), StageWatch.NONE);
    }

    /** Assesses under the eyes of somebody who times the stages. */
    public Assessor(RuleBook book, StageWatch watch) {
        this(book, Map.of(), watch);
    }

    /** Assesses as if these parameters had these values, whatever the rule book says of them. */
    public Assessor(RuleBook book, Map<String, ParameterValue> asIf) {
        this(book, asIf, StageWatch.NONE);
    }

    private Assessor(RuleBook book, Map<String, ParameterValue> asIf, StageWatch watch) {
        this.book = book;
        this.asIf = Map.copyOf(asIf);
        this.watch = watch;
    }

    /**
     * The whole answer, with or without the trace.
     *
     * @throws IllegalArgumentException if the rule book has no such mechanism; doors ask it beforehand
     */
    public Assessment assess(FollowUp followUp, Days days, boolean traced) {
        Mechanism mechanism = mechanismOf(followUp);
        Remembered remembered = new Remembered(watch);
        Look look = new Look(book, mechanism, followUp, days, traced, remembered);
        HoldsUntil holds = new LookAhead(book, mechanism, followUp, remembered).from(look);
        return told(followUp, look, holds, traced ? Optional.of(Tracer.trace(look, book)) : Optional.empty());
    }

    /**
     * How the answer moved over the days of a range: on each of them what {@link #assess} says of it.
     *
     * @throws RangeTooLong if more happens in it than is looked at in one timeline
     * @throws IllegalArgumentException if the rule book has no such mechanism
     */
    public Timeline timeline(FollowUp followUp, Range range) throws RangeTooLong {
        return new Walk(
                        book,
                        mechanismOf(followUp),
                        followUp,
                        range,
                        watch,
                        look -> told(followUp, look, HoldsUntil.NEVER_CHANGES, Optional.empty()))
                .timeline();
    }

    /** The answer of one look, as it may be shown. */
    private Assessment told(FollowUp followUp, Look look, HoldsUntil holds, Optional<Trace> trace) {
        Mechanism mechanism = look.mechanism;
        Deciding deciding = new Deciding(book, mechanism, look.scheme);
        List<ComponentAssessment> components =
                look.components.stream().map(c -> component(c, look, deciding)).toList();
        Concluding concluding = look.concluding;
        Assessment assessment = new Assessment(
                followUp.id(),
                mechanism.code(),
                followUp.state(),
                look.days,
                book.version(),
                book.digest(mechanism.code()),
                look.scheme,
                look.deadlines,
                Stream.concat(
                                look.atObligation.stream(),
                                concluding.found().stream().filter(Assessor::onlyFinds))
                        .map(Found::line)
                        .toList(),
                components,
                concluding.cooperation(),
                concluding.state(),
                concluding.tracks(),
                concluding.caseGrade(),
                concluding.steps(),
                concluding.missing(),
                List.of(),
                holds,
                List.of(),
                trace);
        Assessment shown = Withholding.of(look).from(assessment);
        return shown.withParameters(parameters(shown, look.parameters));
    }

    /**
     * The answer of one day in short, with every rule that matched and without looking ahead.
     *
     * @throws IllegalArgumentException if the rule book has no such mechanism
     */
    public Glance glance(FollowUp followUp, Days days) {
        return Glance.of(new Look(book, mechanismOf(followUp), followUp, days, false, new Remembered()));
    }

    private Mechanism mechanismOf(FollowUp followUp) {
        return book.mechanism(followUp.mechanism())
                .map(m -> m.asIf(asIf))
                .orElseThrow(() -> new IllegalArgumentException("unknown mechanism " + followUp.mechanism()));
    }

    private static boolean onlyFinds(Found found) {
        return found.rule().conclusion() instanceof Conclusion.Finds;
    }

    private ComponentAssessment component(Look.ComponentLook look, Look all, Deciding deciding) {
        List<Review> review = look.found().stream()
                .filter(f -> asksNow(f, look.outcome()))
                .flatMap(f ->
                        f
                                .rule()
                                .review()
                                .map(q -> new Review(Sentences.text(q, f.match().bindings()), f.reason()))
                                .stream())
                .toList();
        return new ComponentAssessment(
                look.component().id(),
                look.outcome(),
                bodyGrade(look.component().id(), all, deciding),
                deciding.setAside(look.graded(), look.outcome()),
                review,
                look.found().stream()
                        .filter(Assessor::onlyFinds)
                        .map(Found::line)
                        .toList(),
                all.seen.indicators().stream()
                        .filter(i -> i.component().equals(look.component().id()))
                        .map(Assessor::line)
                        .toList(),
                Measuring.lines(all.mechanism, look.found()));
    }

    /** A question on a concluding rule counts when its grade is held; any other whenever its rule matches. */
    private static boolean asksNow(Found found, Outcome outcome) {
        return !(found.rule().conclusion() instanceof Conclusion.Concludes c)
                || c.code().equals(outcome.code());
    }

    private static IndicatorLine line(Indicator indicator) {
        return new IndicatorLine(indicator, indicator.met(), indicator.worsened());
    }

    private static Optional<BodyGrade> bodyGrade(String component, Look look, Deciding deciding) {
        return new GradesOfTheBody(look.seen)
                .last(component)
                .map(a -> new BodyGrade(deciding.line(a.grade(), GivenBy.BODY), a.takenOn(), a.reference(), a.round()));
    }

    /** The dated values that any reason of the answer rests on. */
    private static List<ParameterLine> parameters(Assessment assessment, Parameters inForce) {
        TreeSet<String> names = new TreeSet<>();
        assessment
                .reasons()
                .flatMap(r -> r.facts().stream())
                .filter(f -> f.kind().equals("parameter"))
                .map(FactRef::id)
                .forEach(names::add);
        List<ParameterLine> lines = new ArrayList<>();
        names.forEach(name -> inForce.value(name).ifPresent(v -> lines.add(new ParameterLine(name, v))));
        return lines;
    }
}
