package org.sequitur.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sequitur.assessment.Assessor;
import org.sequitur.assessment.Glance;
import org.sequitur.assessment.Outcome;
import org.sequitur.cases.WorkedCase.Expectation;
import org.sequitur.cases.WorkedCase.Match;
import org.sequitur.rulebook.RuleBook;

/** One worked case held against one rule book. */
final class Trial {
    private final RuleBook book;
    private final WorkedCase worked;
    private final Assessor assessor;

    private Trial(RuleBook book, WorkedCase worked) {
        this.book = book;
        this.worked = worked;
        this.assessor = new Assessor(book, worked.asIf());
    }

    static CaseResult of(RuleBook book, WorkedCase worked) {
        List<String> failures = new Trial(book, worked).failures();
        return new CaseResult(
                worked.place().file(),
                worked.place().line(),
                worked.place().column(),
                worked.rule().toString(),
                worked.name(),
                failures.isEmpty(),
                String.join(" ", failures));
    }

    private List<String> failures() {
        Expectation expected = worked.expected();
        Glance glance = assessor.glance(worked.followUp(), worked.days());
        boolean matched = matched(glance);
        List<String> failures = new ArrayList<>();
        expected.match().filter(m -> matched != (m == Match.MATCHES)).ifPresent(m -> failures.add(why().rule(m)));
        expected.outcome()
                .filter(kind -> !any(glance, o -> o.kind() == kind))
                .ifPresent(kind -> failures.add(why().outcome(kind.name())));
        expected.grade()
                .filter(code -> !any(glance, o -> o.code().equals(code)))
                .ifPresent(code -> failures.add(why().outcome(code)));
        return failures;
    }

    private boolean matched(Glance glance) {
        return glance.matched().entrySet().stream()
                .filter(m -> worked.rule().names(m.getKey()))
                .anyMatch(m -> m.getValue().stream().anyMatch(worked::speaksOf));
    }

    private boolean any(Glance glance, Predicate<Outcome> wanted) {
        return glance.outcomes().entrySet().stream()
                .filter(o -> worked.speaksOf(o.getKey()))
                .anyMatch(o -> wanted.test(o.getValue()));
    }

    private Why why() {
        return new Why(book, worked, assessor.assess(worked.followUp(), worked.days(), true));
    }
}
