package org.sequitur.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sequitur.assessment.Assessor;
import org.sequitur.assessment.Glance;
import org.sequitur.exchange.Exchange;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.Mechanism.Named;
import org.sequitur.rulebook.Mechanism.TrackNames;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleProblem;
import org.sequitur.rulebook.Scheme;

/** What a mechanism declares, some case reaches: a grade that nothing earns is a mistake in the rules or in the scale. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReachedByCasesTest {
    private final SortedSet<String> reached = new TreeSet<>();
    private RuleBook book;

    @BeforeAll
    void lookAtEveryCase() throws Exception {
        book = Loading.shipped();
        Exchange exchange = Exchange.packed();
        List<RuleProblem> problems = new ArrayList<>();
        CaseFiles files = CaseFiles.read(book.files(), file -> true, exchange);
        List<WorkedCase> cases = CaseInBook.all(files.cases(), book, exchange, problems::add);
        assertThat(problems).isEmpty();
        cases.stream().map(c -> c.followUp().mechanism()).distinct().forEach(book::compile);
        cases.parallelStream().map(this::reachedBy).toList().forEach(reached::addAll);
    }

    @Test
    void everySchemeGradeStateTrackAndStepOfEveryMechanismIsReachedByACase() {
        SortedSet<String> unreached = new TreeSet<>();
        book.mechanisms().forEach(m -> unreached.addAll(declared(m)));
        unreached.removeAll(reached);

        assertThat(unreached).isEmpty();
    }

    @Test
    void everyCooperationValueStateStepAndMeasurementThatIsCommonIsReachedUnderSomeMechanism() {
        SortedSet<String> unreached = new TreeSet<>();
        book.common().cooperation().forEach(n -> unreached.add("cooperation " + n.name()));
        book.common().states().forEach(n -> unreached.add("procedure " + n.name()));
        book.common().steps().forEach(n -> unreached.add("step " + n.name() + " next"));
        book.common()
                .measurements()
                .forEach(m ->
                        m.values().forEach(v -> unreached.add("component b measurement " + m.name() + " " + v.name())));
        reached.forEach(r -> unreached.remove(r.substring(r.indexOf(' ') + 1)));

        assertThat(unreached).isEmpty();
    }

    private List<String> reachedBy(WorkedCase worked) {
        Mechanism mechanism = book.mechanism(worked.followUp().mechanism()).orElseThrow();
        Glance glance = new Assessor(book, worked.asIf()).glance(worked.followUp(), worked.days());
        String scheme =
                mechanism.schemeOn(worked.days().rulesAsOf()).map(Scheme::id).orElse("none");
        List<String> found = new ArrayList<>();
        found.add(mechanism.code() + " scheme " + scheme);
        glance.outcomes().values().forEach(o -> {
            found.add(mechanism.code() + " scheme " + scheme + " grade " + o.code());
            found.add(mechanism.code() + " code " + o.code());
        });
        glance.said().forEach((what, value) -> {
            found.add(mechanism.code() + " " + what + " " + value);
            found.add(mechanism.code() + " scheme " + scheme + " " + what + " " + value);
        });
        return found;
    }

    /** What every mechanism has in common is reached where it stands: under the mechanism of the common cases. */
    private List<String> declared(Mechanism mechanism) {
        List<String> declared = new ArrayList<>();
        String code = mechanism.code();
        for (Scheme scheme : mechanism.schemes()) {
            declared.add(code + " scheme " + scheme.id());
            if (scheme.referral().isEmpty()) {
                scheme.grades().forEach(g -> declared.add(code + " scheme " + scheme.id() + " grade " + g.code()));
            }
            scheme.caseGrades().forEach(g -> declared.add(code + " scheme " + scheme.id() + " case " + g.code()));
        }
        mechanism.noGradeCodes().forEach(c -> declared.add(code + " code " + c.code()));
        own(mechanism.cooperation(), book.common().cooperation())
                .forEach(n -> declared.add(code + " cooperation " + n));
        own(mechanism.states(), book.common().states()).forEach(n -> declared.add(code + " procedure " + n));
        own(mechanism.steps(), book.common().steps()).forEach(n -> declared.add(code + " step " + n + " next"));
        for (TrackNames track : mechanism.tracks()) {
            track.values().forEach(v -> declared.add(code + " track " + track.name() + " " + v.name()));
        }
        return declared;
    }

    private static List<String> own(List<Named> all, List<Named> common) {
        return all.stream().filter(n -> !common.contains(n)).map(Named::name).toList();
    }
}
