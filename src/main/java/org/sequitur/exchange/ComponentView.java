package org.sequitur.exchange;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequitur.assessment.ComponentAssessment.IndicatorLine;
import org.sequitur.assessment.ComponentAssessment.MeasurementLine;
import org.sequitur.assessment.GradeLine;
import org.sequitur.assessment.Outcome;
import org.sequitur.exchange.wire.ComponentAssessment;
import org.sequitur.exchange.wire.Grade;
import org.sequitur.exchange.wire.IndicatorResult;
import org.sequitur.exchange.wire.MeasurementResult;
import org.sequitur.exchange.wire.SetAside;
import org.sequitur.followup.Answer;
import org.sequitur.followup.Indicator;
import org.sequitur.rulebook.Citation;

/** What is said of one component, in its published form. */
final class ComponentView {
    private ComponentView() {}

    static ComponentAssessment of(org.sequitur.assessment.ComponentAssessment said) {
        ComponentAssessment view = new ComponentAssessment()
                .component(said.component())
                .outcome(said.outcome().kind())
                .reasons(Views.reasons(said.outcome().reasons()))
                .bodyGrade(said.bodyGrade().map(Views::bodyGrade).orElse(null))
                .could(List.of())
                .missing(List.of())
                .setAside(said.setAside().stream()
                        .map(s -> new SetAside(s.code(), Views.reason(s.reason())))
                        .toList())
                .review(said.review().stream().map(Views::review).toList())
                .findings(said.findings().stream().map(Views::finding).toList())
                .indicators(
                        said.indicators().stream().map(ComponentView::indicator).toList())
                .measurements(said.measurements().stream()
                        .map(ComponentView::measurement)
                        .toList());
        return withOutcome(view, said.outcome());
    }

    private static ComponentAssessment withOutcome(ComponentAssessment view, Outcome outcome) {
        if (outcome instanceof Outcome.Graded graded) {
            return view.grade(Views.grade(graded.grade()));
        }
        if (outcome instanceof Outcome.NoGrade none) {
            return view.noGrade(Views.grade(none.noGrade()));
        }
        if (outcome instanceof Outcome.Indeterminate open) {
            return view.reached(grade(open.reached()))
                    .could(open.could())
                    .missing(open.missing().stream().map(Views::missing).toList());
        }
        return view.referral(((Outcome.Referred) outcome).why());
    }

    private static @Nullable Grade grade(Optional<GradeLine> line) {
        return line.map(Views::grade).orElse(null);
    }

    private static MeasurementResult measurement(MeasurementLine line) {
        Citation citation = line.value().citation();
        return new MeasurementResult(
                line.measurement().name(),
                line.measurement().title(),
                line.measurement().official(),
                line.value().name(),
                line.value().wording(),
                citation.text(),
                citation.id(),
                Views.status(citation.status()),
                Views.remark(citation.status()),
                Views.reasons(line.reasons()));
    }

    private static IndicatorResult indicator(IndicatorLine line) {
        Indicator indicator = line.indicator();
        return new IndicatorResult(
                indicator.id(),
                Views.orNull(indicator.measure()),
                indicator.text(),
                indicator.type(),
                indicator.baseline(),
                indicator.baselineOn(),
                indicator.target(),
                indicator.current(),
                indicator.targetDirection(),
                indicator.dataOn(),
                flag(line.met()),
                flag(line.worsened()));
    }

    private static @Nullable Boolean flag(Answer answer) {
        return answer == Answer.UNKNOWN ? null : answer == Answer.YES;
    }
}
