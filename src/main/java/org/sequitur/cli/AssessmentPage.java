package org.sequitur.cli;

import java.util.Optional;
import org.sequitur.assessment.Assessment;
import org.sequitur.assessment.Assessment.HoldsUntil;
import org.sequitur.assessment.Assessment.ParameterLine;
import org.sequitur.assessment.Related;
import org.sequitur.assessment.Trace;
import org.sequitur.followup.Component;
import org.sequitur.followup.FollowUp;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.Mechanism.ParameterValue;
import org.sequitur.rulebook.Scheme;

/** One assessment as a page that a person can read. */
final class AssessmentPage {
    private final Page page = new Page();
    private final Mechanism mechanism;
    private final FollowUp followUp;
    private final Assessment assessment;

    private AssessmentPage(Mechanism mechanism, FollowUp followUp, Assessment assessment) {
        this.mechanism = mechanism;
        this.followUp = followUp;
        this.assessment = assessment;
    }

    static String of(Mechanism mechanism, FollowUp followUp, Assessment assessment, Optional<Related> related) {
        AssessmentPage written = new AssessmentPage(mechanism, followUp, assessment);
        written.head();
        written.components();
        related.ifPresent(r -> RelatedPart.write(written.page, r));
        ProcedurePart.write(written.page, mechanism, assessment);
        DeadlinePart.write(written.page, assessment.deadlines());
        written.foot();
        assessment.trace().ifPresent(written::trace);
        return written.page.toString();
    }

    private void head() {
        page.title("Follow-up " + followUp.id());
        page.line(0, "State " + followUp.state() + ", " + followUp.obligation().documentSymbol());
        page.line(0, mechanism.title());
        page.line(0, "As of " + assessment.days().asOf() + otherDays());
        scheme();
        page.gap();
        page.line(
                0,
                "This is Sequitur's assessment, not that of the " + mechanism.body()
                        + ". What the body itself decided is marked as the body's.");
        withheld();
    }

    private void withheld() {
        if (!assessment.withheld().isEmpty()) {
            page.section("What was found is withheld");
            assessment.withheld().forEach(r -> Phrases.reason(page, 0, r));
        }
    }

    private String otherDays() {
        boolean sameKnown =
                assessment.days().knownAsOf().equals(assessment.days().asOf());
        boolean sameRules =
                assessment.days().rulesAsOf().equals(assessment.days().asOf());
        return (sameKnown ? "" : ", with what was known on " + assessment.days().knownAsOf())
                + (sameRules ? "" : ", under the rules of " + assessment.days().rulesAsOf());
    }

    private void scheme() {
        Optional<Scheme> inForce = assessment.scheme();
        if (inForce.isEmpty()) {
            page.line(0, "No scale of the body was in force on that day.");
            return;
        }
        Scheme scheme = inForce.get();
        String own = scheme.official() ? "" : ", which is not the body's own";
        page.line(0, "Scale " + scheme.id() + own + ": " + Phrases.cited(scheme.citation()));
        page.line(0, "In force since " + scheme.inForce().since() + ": " + Phrases.cited(scheme.beginning()));
    }

    private void components() {
        assessment.components().forEach(c -> {
            Component posted = followUp.components().stream()
                    .filter(p -> p.id().equals(c.component()))
                    .findFirst()
                    .orElseThrow();
            ComponentPart.write(page, mechanism, posted, c);
        });
    }

    private void foot() {
        if (!assessment.parameters().isEmpty()) {
            page.section("Values that this rests on");
            for (ParameterLine line : assessment.parameters()) {
                ParameterValue value = line.value();
                page.item(
                        0,
                        line.name() + " is " + value.words() + " since " + value.since() + ": "
                                + Phrases.cited(value.citation()));
            }
        }
        page.section("How long this holds");
        HoldsUntil holds = assessment.holdsUntil();
        page.line(
                0,
                holds.day()
                        .map(d -> "With no new fact, until " + d + ". Then:")
                        .orElse("With no new fact, no later day changes it."));
        holds.then().forEach(t -> page.item(0, t));
        page.gap();
        page.line(0, "Rule book " + assessment.ruleBook());
        page.line(0, "Rules of " + assessment.mechanism() + " " + assessment.mechanismDigest());
    }

    private void trace(Trace trace) {
        page.section("Every rule in force");
        for (Trace.RuleLine line : trace.rules()) {
            String where = line.component().isEmpty() ? "" : " (" + line.component() + ")";
            String came = line.failedOn()
                    .map(condition -> "silent, because this does not hold: " + condition)
                    .orElse(line.matched() ? "matched" : "silent");
            page.item(0, line.rule() + where + ": " + came);
        }
        page.section("Facts that were worked out");
        for (Trace.ComputedFact fact : trace.computed()) {
            page.item(0, fact.fact() + " of " + fact.of() + ": " + fact.fields());
        }
    }
}
