package org.sequitur.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sequitur.assessment.GivenBy;
import org.sequitur.assessment.GradeLine;
import org.sequitur.assessment.Range;
import org.sequitur.assessment.Standing;
import org.sequitur.assessment.Timeline;
import org.sequitur.assessment.Timeline.Decides;
import org.sequitur.assessment.Timeline.Quiet;
import org.sequitur.assessment.Timeline.Span;
import org.sequitur.followup.FollowUp;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.Scheme;

/** A timeline as a page that a person can read: the whole answer of the first day, then what changed and why. */
final class TimelinePage {
    private final Page page = new Page();

    private TimelinePage() {}

    static String of(Mechanism mechanism, FollowUp followUp, Timeline timeline) {
        TimelinePage written = new TimelinePage();
        written.head(mechanism, followUp, timeline);
        timeline.spans().forEach(span -> written.span(span, timeline.range()));
        written.page.gap();
        written.page.line(0, "Rule book " + timeline.ruleBook());
        written.page.line(0, "Rules of " + timeline.mechanism() + " " + timeline.mechanismDigest());
        return written.page.toString();
    }

    private void head(Mechanism mechanism, FollowUp followUp, Timeline timeline) {
        Range range = timeline.range();
        page.title("How the answer to follow-up " + followUp.id() + " moved");
        page.line(0, "State " + followUp.state() + ", " + followUp.obligation().documentSymbol());
        page.line(0, mechanism.title());
        page.line(0, "From " + range.from() + " to " + range.to() + knowledge(range));
        page.gap();
        page.line(
                0,
                "This is Sequitur's assessment, not that of the " + mechanism.body()
                        + ". What the body itself decided is marked as the body's. Days looked at: " + timeline.looked()
                        + "; on the others nothing happened.");
    }

    private static String knowledge(Range range) {
        return range.knownAsOf()
                        .map(day -> ", each day with what was known on " + day)
                        .orElse(", each day with what was known on it")
                + range.rulesAsOf().map(day -> ", under the rules of " + day).orElse("");
    }

    private void span(Span span, Range range) {
        LocalDate last = span.until().map(day -> day.minusDays(1)).orElse(range.to());
        page.section(span.from().equals(last) ? span.from().toString() : span.from() + " to " + last);
        if (span.changes().isEmpty()) {
            standing(span.standing());
        }
        span.changes().forEach(change -> page.item(0, change));
        if (!span.because().isEmpty()) {
            page.line(0, "What happened: " + CauseWords.of(span.because()) + ".");
        }
        decides("Decided by:", span.decides());
        for (Quiet quiet : span.quiet()) {
            page.line(0, "No change on " + quiet.day() + ": " + CauseWords.of(quiet.because()) + ".");
            decides("Decided from then on by:", quiet.decides());
        }
    }

    private void decides(String heading, List<Decides> decides) {
        if (!decides.isEmpty()) {
            page.line(0, heading);
            decides.forEach(d -> Phrases.reason(page, 0, d.about() + ": ", d.reason()));
        }
    }

    private void standing(Standing said) {
        page.item(0, "Scale: " + said.scheme().map(Scheme::id).orElse("none in force"));
        said.components().forEach(c -> page.item(0, "Component " + c.component() + ": " + part(c)));
        said.caseGrade().ifPresent(g -> page.item(0, "The case as a whole: " + Phrases.worded(g)));
        said.cooperation().ifPresent(v -> page.item(0, "Cooperation of the State: " + value(v)));
        said.procedureState().ifPresent(v -> page.item(0, "State of the procedure: " + value(v)));
        said.tracks().forEach((name, v) -> page.item(0, "Beside it, " + name + ": " + value(v)));
        said.steps()
                .forEach(s -> page.item(
                        0,
                        "Next: " + Phrases.named(s.code(), s.text())
                                + s.dueOn().map(day -> ", by " + day).orElse("")));
    }

    private static String part(Standing.Part part) {
        List<String> said = new ArrayList<>();
        Optional<GradeLine> grade = part.grade();
        said.add(grade.map(Phrases::worded).orElse(part.outcome().toString()));
        part.reached().ifPresent(g -> said.add(g.code() + " reached"));
        part.missing()
                .forEach(m -> said.add("missing is " + m.field() + " of "
                        + (m.fact().id().isEmpty() ? "a " + m.fact().kind() : m.fact())));
        part.bodyGrade().ifPresent(b -> said.add("the body gave " + b.grade().code() + " on " + b.takenOn()));
        return String.join("; ", said);
    }

    private static String value(Standing.Value value) {
        return Phrases.named(value.name(), value.wording())
                + (value.givenBy() == GivenBy.BODY ? " (decided by the body)" : "");
    }
}
