package org.sequitur.cli;

import org.sequitur.assessment.Assessment;
import org.sequitur.assessment.Assessment.Concluded;
import org.sequitur.assessment.Assessment.StepLine;
import org.sequitur.assessment.Assessment.TrackLine;
import org.sequitur.assessment.FindingLine;
import org.sequitur.assessment.GivenBy;
import org.sequitur.assessment.Missing;
import org.sequitur.rulebook.Mechanism;

/** What a page says of the follow-up as a whole: where it stands, what happens next and why. */
final class ProcedurePart {
    private final Page page;
    private final Mechanism mechanism;
    private final Assessment assessment;

    private ProcedurePart(Page page, Mechanism mechanism, Assessment assessment) {
        this.page = page;
        this.mechanism = mechanism;
        this.assessment = assessment;
    }

    static void write(Page page, Mechanism mechanism, Assessment assessment) {
        ProcedurePart part = new ProcedurePart(page, mechanism, assessment);
        part.standing();
        part.steps();
        part.findings();
        part.missing();
    }

    private void standing() {
        assessment.caseGrade().ifPresent(g -> {
            page.section("The case as a whole");
            page.line(0, Phrases.worded(g) + " (" + Phrases.cited(g.citation()) + ")");
        });
        assessment.cooperation().ifPresent(c -> concluded("Cooperation of the State", c));
        assessment.procedureState().ifPresent(c -> concluded("State of the procedure", c));
        for (TrackLine track : assessment.tracks()) {
            concluded("Beside it: " + trackWording(track.name()), track.concluded());
        }
    }

    private String trackWording(String name) {
        return mechanism.tracks().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .map(t -> t.wording().isEmpty() ? name : t.wording())
                .orElse(name);
    }

    private void concluded(String heading, Concluded concluded) {
        page.section(heading);
        page.line(
                0,
                Phrases.named(concluded.value(), concluded.wording())
                        + (concluded.givenBy() == GivenBy.BODY ? " (decided by the body)" : ""));
        concluded.reasons().forEach(r -> Phrases.reason(page, 0, r));
    }

    private void steps() {
        page.section("What happens next");
        if (assessment.steps().isEmpty()) {
            page.line(0, "No step is due.");
        }
        for (StepLine step : assessment.steps()) {
            page.line(
                    0,
                    Phrases.named(step.code(), step.text())
                            + step.dueOn().map(d -> ", by " + d).orElse(""));
            step.reasons().forEach(r -> Phrases.reason(page, 0, r));
        }
    }

    private void findings() {
        if (!assessment.findings().isEmpty()) {
            page.section("What was found of the follow-up as a whole");
            for (FindingLine finding : assessment.findings()) {
                Phrases.reason(page, 0, finding.reason());
            }
        }
    }

    private void missing() {
        if (!assessment.missing().isEmpty()) {
            page.section("Facts that are missing for the follow-up as a whole");
            for (Missing missing : assessment.missing()) {
                Phrases.reason(page, 0, Phrases.missing(missing) + ": ", missing.reason());
            }
        }
    }
}
