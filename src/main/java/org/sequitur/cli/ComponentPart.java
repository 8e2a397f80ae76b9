package org.sequitur.cli;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequitur.assessment.ComponentAssessment;
import org.sequitur.assessment.ComponentAssessment.BodyGrade;
import org.sequitur.assessment.ComponentAssessment.IndicatorLine;
import org.sequitur.assessment.ComponentAssessment.MeasurementLine;
import org.sequitur.assessment.ComponentAssessment.SetAside;
import org.sequitur.assessment.FindingLine;
import org.sequitur.assessment.GradeLine;
import org.sequitur.assessment.Missing;
import org.sequitur.assessment.Outcome;
import org.sequitur.assessment.Reason;
import org.sequitur.assessment.Review;
import org.sequitur.followup.Answer;
import org.sequitur.followup.Component;
import org.sequitur.followup.Indicator;
import org.sequitur.followup.TargetDirection;
import org.sequitur.rulebook.Measurement;
import org.sequitur.rulebook.Mechanism;

/** What a page says of one component. */
final class ComponentPart {
    private final Page page;
    private final ComponentAssessment component;

    private ComponentPart(Page page, ComponentAssessment component) {
        this.page = page;
        this.component = component;
    }

    static void write(Page page, Mechanism mechanism, Component posted, ComponentAssessment component) {
        ComponentPart part = new ComponentPart(page, component);
        if (component.outcome().code().equals(Mechanism.WITHHELD)) {
            page.section("Component " + posted.id());
            part.outcome();
            return;
        }
        page.section(heading(posted));
        part.outcome();
        component
                .bodyGrade()
                .ifPresentOrElse(
                        part::bodyGrade,
                        () -> page.line(0, "No grade of the " + mechanism.body() + " itself was posted."));
        part.why();
        part.review();
        part.setAside();
        part.indicators();
        part.measurements();
        part.findings();
    }

    private static String heading(Component posted) {
        String paragraph = posted.paragraph().isEmpty() || posted.paragraph().equals(posted.id())
                ? ""
                : " (paragraph " + posted.paragraph() + ")";
        return "Component " + posted.id() + paragraph + (posted.text().isEmpty() ? "" : ": " + posted.text());
    }

    private void outcome() {
        Outcome outcome = component.outcome();
        if (outcome instanceof Outcome.Graded graded) {
            grade("Grade ", graded.grade());
        } else if (outcome instanceof Outcome.NoGrade none) {
            grade("No grade. ", none.noGrade());
        } else if (outcome instanceof Outcome.Indeterminate open) {
            indeterminate(open);
        } else if (outcome instanceof Outcome.Referred referred) {
            page.line(0, "A person must decide. " + referred.why());
        }
    }

    private void grade(String before, GradeLine grade) {
        page.line(0, before + Phrases.worded(grade));
        page.line(2, Phrases.cited(grade.citation()));
    }

    private void indeterminate(Outcome.Indeterminate open) {
        page.line(
                0,
                "Not decided, because facts are missing. With them it could be " + Phrases.listed(open.could(), "or")
                        + ".");
        for (Missing missing : open.missing()) {
            Phrases.reason(page, 0, "Missing: " + Phrases.missing(missing) + ". ", missing.reason());
        }
        open.reached().ifPresent(g -> grade("Reached so far: ", g));
    }

    private void bodyGrade(BodyGrade own) {
        page.line(
                0,
                "The body's own grade of " + own.takenOn() + ": " + Phrases.worded(own.grade())
                        + (own.reference().isEmpty() ? "" : " (" + own.reference() + ")"));
    }

    private void why() {
        boolean open = component.outcome() instanceof Outcome.Indeterminate;
        reasons(open ? "Why that is reached" : "Why", component.outcome().reasons());
    }

    private void reasons(String heading, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            page.gap().line(0, heading);
            reasons.forEach(r -> Phrases.reason(page, 0, r));
        }
    }

    private void review() {
        if (!component.review().isEmpty()) {
            page.gap().line(0, "Questions to a person");
            for (Review review : component.review()) {
                Phrases.reason(page, 0, review.question() + " ", review.reason());
            }
        }
    }

    private void setAside() {
        if (!component.setAside().isEmpty()) {
            page.gap().line(0, "Set aside, because another grade or code comes first in the scale's order");
            for (SetAside aside : component.setAside()) {
                Phrases.reason(page, 0, aside.code() + ": ", aside.reason());
            }
        }
    }

    private void indicators() {
        if (!component.indicators().isEmpty()) {
            page.gap().line(0, "Indicators");
            component.indicators().forEach(l -> page.item(0, indicator(l)));
        }
    }

    private void measurements() {
        if (!component.measurements().isEmpty()) {
            page.gap().line(0, "Measured");
        }
        for (MeasurementLine line : component.measurements()) {
            Measurement.Value value = line.value();
            page.item(
                    0,
                    line.measurement().title() + (line.measurement().official() ? "" : " (not official)") + ": "
                            + Phrases.named(value.name(), value.wording()));
            page.line(2, Phrases.cited(value.citation()));
            line.reasons().forEach(r -> Phrases.reason(page, 2, r));
        }
    }

    private static String indicator(IndicatorLine line) {
        Indicator indicator = line.indicator();
        TargetDirection direction = indicator.targetDirection();
        return indicator.text() + " (" + Phrases.words(indicator.type().name()) + "): baseline "
                + value(indicator.baseline(), direction) + ", target " + value(indicator.target(), direction)
                + ", now " + value(indicator.current(), direction) + "; target "
                + said(line.met(), "reached", "not reached") + "; "
                + said(line.worsened(), "worse than the baseline", "not worse than the baseline");
    }

    private static String value(@Nullable BigDecimal number, TargetDirection direction) {
        if (number == null) {
            return "not known";
        }
        return direction == TargetDirection.BOOLEAN
                ? (number.signum() == 0 ? "no" : "yes")
                : number.stripTrailingZeros().toPlainString();
    }

    private static String said(Answer answer, String yes, String no) {
        return switch (answer) {
            case YES -> yes;
            case NO -> no;
            case UNKNOWN -> "not known whether " + yes;
        };
    }

    /** What is asked about stands among the questions already. */
    private void findings() {
        List<FindingLine> unasked = component.findings().stream()
                .filter(f ->
                        component.review().stream().noneMatch(r -> r.reason().equals(f.reason())))
                .toList();
        findings(
                "Items that do not count",
                unasked.stream().filter(FindingLine::excludes).toList());
        findings(
                "What else was found",
                unasked.stream().filter(f -> !f.excludes()).toList());
    }

    private void findings(String heading, List<FindingLine> findings) {
        if (!findings.isEmpty()) {
            page.gap().line(0, heading);
            for (FindingLine finding : findings) {
                Phrases.reason(page, 0, caps(finding), finding.reason());
            }
        }
    }

    private static String caps(FindingLine finding) {
        return finding.caps()
                .map(s -> "Counts at most as " + Phrases.words(s.name()) + ". ")
                .orElse("");
    }
}
