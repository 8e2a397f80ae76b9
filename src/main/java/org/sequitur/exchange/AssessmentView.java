package org.sequitur.exchange;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequitur.assessment.Assessment.HoldsUntil;
import org.sequitur.assessment.Assessment.ParameterLine;
import org.sequitur.assessment.Assessment.StepLine;
import org.sequitur.assessment.Assessment.TrackLine;
import org.sequitur.assessment.DeadlineLine;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.exchange.wire.ComputedFact;
import org.sequitur.exchange.wire.Concluded;
import org.sequitur.exchange.wire.Deadline;
import org.sequitur.exchange.wire.DeadlineBasis;
import org.sequitur.exchange.wire.DeadlineStanding;
import org.sequitur.exchange.wire.ParameterInForce;
import org.sequitur.exchange.wire.Procedure;
import org.sequitur.exchange.wire.RuleLine;
import org.sequitur.exchange.wire.SchemeInForce;
import org.sequitur.exchange.wire.Step;
import org.sequitur.exchange.wire.Trace;
import org.sequitur.exchange.wire.Track;
import org.sequitur.exchange.wire.Versions;
import org.sequitur.exchange.wire.Withheld;
import org.sequitur.rulebook.Citation;
import org.sequitur.rulebook.Mechanism.ParameterValue;
import org.sequitur.rulebook.Scheme;

/** An assessment in its published form. */
final class AssessmentView {
    private AssessmentView() {}

    static Assessment of(org.sequitur.assessment.Assessment said, String id, String service, String engine) {
        return new Assessment(
                id,
                said.followUp(),
                said.mechanism(),
                said.state(),
                said.days().asOf(),
                said.days().knownAsOf(),
                said.days().rulesAsOf(),
                new Versions(said.ruleBook(), said.mechanismDigest(), service, engine),
                said.scheme().map(AssessmentView::scheme).orElse(null),
                said.deadlines().stream().map(AssessmentView::deadline).toList(),
                said.findings().stream().map(Views::finding).toList(),
                said.components().stream().map(ComponentView::of).toList(),
                said.cooperation().map(AssessmentView::concluded).orElse(null),
                procedure(said),
                said.caseGrade().map(Views::grade).orElse(null),
                said.steps().stream().map(AssessmentView::step).toList(),
                said.missing().stream().map(Views::missing).toList(),
                said.parameters().stream().map(AssessmentView::parameter).toList(),
                holdsUntil(said.holdsUntil()),
                said.withheld().isEmpty() ? null : new Withheld(Views.reasons(said.withheld())),
                null,
                said.trace().map(AssessmentView::trace).orElse(null));
    }

    private static SchemeInForce scheme(Scheme scheme) {
        Citation citation = scheme.citation();
        return new SchemeInForce(
                scheme.id(),
                scheme.inForce().since(),
                scheme.inForce().until(),
                scheme.official(),
                citation.text(),
                citation.id(),
                Views.status(citation.status()),
                Views.remark(citation.status()),
                scheme.order(),
                scheme.referral().orElse(null));
    }

    private static Deadline deadline(DeadlineLine line) {
        org.sequitur.followup.Deadline deadline = line.deadline();
        Citation citation = line.citation();
        return new Deadline(
                deadline.kind(),
                line.title(),
                deadline.round() == 0 ? null : deadline.round(),
                deadline.startOn(),
                deadline.dueOn(),
                deadline.printed() ? DeadlineBasis.PRINTED : DeadlineBasis.COMPUTED,
                standing(deadline),
                line.window(),
                deadline.sessionsSince(),
                Views.orNull(deadline.component()),
                Views.orNull(deadline.subject()),
                Views.orNull(line.length()),
                citation.text(),
                citation.id(),
                Views.status(citation.status()),
                Views.remark(citation.status()));
    }

    /** The due day itself is still open. */
    private static DeadlineStanding standing(org.sequitur.followup.Deadline deadline) {
        if (deadline.passed()) {
            return DeadlineStanding.PASSED;
        }
        return deadline.startOn() == null || deadline.open() ? DeadlineStanding.OPEN : DeadlineStanding.NOT_STARTED;
    }

    private static Concluded concluded(org.sequitur.assessment.Assessment.Concluded said) {
        return new Concluded(said.value(), said.wording(), said.givenBy(), Views.reasons(said.reasons()));
    }

    private static Procedure procedure(org.sequitur.assessment.Assessment said) {
        Optional<org.sequitur.assessment.Assessment.Concluded> state = said.procedureState();
        List<Track> tracks = said.tracks().stream().map(AssessmentView::track).toList();
        return state.map(s -> new Procedure(s.value(), s.wording(), s.givenBy(), Views.reasons(s.reasons()), tracks))
                .orElseGet(() -> new Procedure(null, null, null, List.of(), tracks));
    }

    private static Track track(TrackLine line) {
        var said = line.concluded();
        return new Track(line.name(), said.value(), said.wording(), said.givenBy(), Views.reasons(said.reasons()));
    }

    private static Step step(StepLine line) {
        return new Step(line.code(), line.text(), line.dueOn().orElse(null), Views.reasons(line.reasons()));
    }

    static ParameterInForce parameter(ParameterLine line) {
        ParameterValue value = line.value();
        Citation citation = value.citation();
        return new ParameterInForce(
                line.name(),
                only(value, ParameterValue.Kind.NUMBER, value.number()),
                only(value, ParameterValue.Kind.FLAG, value.flag()),
                only(value, ParameterValue.Kind.TEXT, value.text()),
                value.since(),
                citation.text(),
                citation.id(),
                Views.status(citation.status()),
                Views.remark(citation.status()));
    }

    private static <T> @Nullable T only(ParameterValue value, ParameterValue.Kind kind, T says) {
        return value.kind() == kind ? says : null;
    }

    private static org.sequitur.exchange.wire.HoldsUntil holdsUntil(HoldsUntil holds) {
        return new org.sequitur.exchange.wire.HoldsUntil(
                holds.day().orElse(null), holds.day().isEmpty() ? null : holds.then());
    }

    private static Trace trace(org.sequitur.assessment.Trace trace) {
        return new Trace(
                trace.computed().stream()
                        .map(f ->
                                new ComputedFact(f.fact(), Views.orNull(f.component()), Views.fact(f.of()), f.fields()))
                        .toList(),
                trace.rules().stream()
                        .map(r -> new RuleLine(
                                r.rule().toString(),
                                Views.orNull(r.component()),
                                r.matched(),
                                List.copyOf(r.bindings()),
                                r.failedOn().orElse(null)))
                        .toList());
    }
}
