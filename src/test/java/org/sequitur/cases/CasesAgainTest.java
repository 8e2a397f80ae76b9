package org.sequitur.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.cases.SmallBook.CASES;
import static org.sequitur.cases.SmallBook.COMMON;
import static org.sequitur.cases.SmallBook.MECHANISM;
import static org.sequitur.cases.SmallBook.RULE;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sequitur.exchange.Exchange;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleBookRejected;
import org.sequitur.rulebook.RuleProblem;

/** Which cases are run again after a change: rules in three stages, each with one case that matches and one that does not. */
class CasesAgainTest {
    private static final String EARLY = "early";
    private static final String MIDDLE = "middle";
    private static final String NEIGHBOUR = "neighbour";
    private static final String LATE = "late";
    private static final String GRADED = "no-reply with a grade";
    private static final String UNGRADED = "no-reply";

    private final SmallBook small = new SmallBook();
    private final RuleBook before;

    CasesAgainTest() throws RuleBookRejected {
        add("evidence", EARLY);
        add("progress", MIDDLE);
        add("progress", NEIGHBOUR);
        add("procedure", LATE);
        small.adding(MECHANISM, "states: [{name: OPEN, wording: Open}]\n")
                .replacing(file("procedure", LATE), "  @title(\"", "  @concludes(\"state OPEN\")\n  @title(\"")
                .replacing(file("procedure", LATE), "Component()", "Obligation()")
                .replacing(file("procedure", LATE), "$component.id", "$component.documentSymbol");
        before = RuleBook.read(new TreeMap<>(small.files()));
    }

    @Test
    void nothingChangedMeansNoneIsRun() throws RuleBookRejected {
        assertThat(again()).isEmpty();
    }

    @Test
    void withoutAnEarlierBookAllAreRun() throws RuleBookRejected {
        assertThat(again(null)).containsExactlyInAnyOrder(EARLY, MIDDLE, NEIGHBOUR, LATE, GRADED, UNGRADED);
    }

    @Test
    void aChangedRuleRunsItsOwnCasesAndAllThatMaySeeWhatItFinds() throws RuleBookRejected {
        reword(file("progress", MIDDLE));
        assertThat(again()).containsExactlyInAnyOrder(MIDDLE, LATE, GRADED, UNGRADED);
    }

    @Test
    void aChangedRuleOfTheFirstStageRunsAll() throws RuleBookRejected {
        reword(file("evidence", EARLY));
        assertThat(again()).containsExactlyInAnyOrder(EARLY, MIDDLE, NEIGHBOUR, LATE, GRADED, UNGRADED);
    }

    @Test
    void aChangedRuleAfterTheGradesLeavesTheGradesAlone() throws RuleBookRejected {
        reword(file("procedure", LATE));
        assertThat(again()).containsExactlyInAnyOrder(LATE);
    }

    @Test
    void aNewGradeRuleMayChangeEveryGradeAndWhatFollowsButNotWhetherItsNeighbourMatches() throws RuleBookRejected {
        add("grade", "other");
        small.replacing(file("grade", "other"), "  @title(\"", "  @concludes(\"A\")\n  @title(\"");
        assertThat(again()).containsExactlyInAnyOrder("other", GRADED, LATE);
    }

    @Test
    void aRuleThatIsTakenAwayCounts() throws RuleBookRejected {
        small.without(file("progress", NEIGHBOUR))
                .without(file("progress", NEIGHBOUR).replace(".drl", ".cases.yaml"));
        assertThat(again()).containsExactlyInAnyOrder(LATE, GRADED, UNGRADED);
    }

    @Test
    void aChangedCaseFileIsAlwaysRun() throws RuleBookRejected {
        small.adding(CASES, "# Checked again.\n");
        assertThat(again()).containsExactlyInAnyOrder(GRADED, UNGRADED);
    }

    @Test
    void aChangedDeclarationRunsAll() throws RuleBookRejected {
        small.replacing(MECHANISM, "value: 2", "value: 3");
        assertThat(again()).hasSize(6);
        small.replacing(MECHANISM, "value: 3", "value: 2").adding(COMMON, "# Checked again.\n");
        assertThat(again()).hasSize(6);
    }

    @Test
    void aCaseFileThatHasNotChangedIsNotReadAgain() throws RuleBookRejected {
        CasesRead read = CasesRead.of(new TreeMap<>(small.files()), cases(before));
        assertThat(read.stillRead(small.files())).hasSize(5);
        small.adding(CASES, "# Checked again.\n").without(file("progress", MIDDLE));
        assertThat(read.stillRead(small.files())).hasSize(3).doesNotContain(CASES);
        small.replacing(MECHANISM, "state: XXA", "state: XXB");
        assertThat(read.stillRead(small.files())).isEmpty();
    }

    private List<String> again() throws RuleBookRejected {
        return again(before);
    }

    /** The rules whose cases are run again; that with a grade is told apart, since it alone expects one. */
    private List<String> again(@Nullable RuleBook earlier) throws RuleBookRejected {
        RuleBook book = RuleBook.read(small.files());
        CasesAgain again = new CasesAgain(book, earlier);
        return cases(book).stream()
                .filter(again::needed)
                .map(c -> c.rule().concept() + (c.expected().grade().isPresent() ? " with a grade" : ""))
                .distinct()
                .toList();
    }

    private static List<WorkedCase> cases(RuleBook book) {
        List<RuleProblem> problems = new ArrayList<>();
        CaseFiles files = CaseFiles.read(book.files(), file -> true, Exchange.packed());
        problems.addAll(files.problems());
        List<WorkedCase> cases = CaseInBook.all(files.cases(), book, Exchange.packed(), problems::add);
        assertThat(problems).isEmpty();
        return cases;
    }

    private void reword(String rule) {
        small.replacing(rule, "@reason(\"", "@reason(\"In other words: ");
    }

    private static String file(String stage, String concept) {
        return "un/x-co/" + stage + "/" + concept + ".drl";
    }

    private void add(String stage, String concept) {
        String rule = new SmallBook().files().getOrDefault(RULE, "");
        String cases = new SmallBook().files().getOrDefault(CASES, "");
        small.with(
                        file(stage, concept),
                        rule.replace("no-reply", concept)
                                .replace("x_co.grade", "x_co." + stage)
                                .replace("  @concludes(\"D\")\n", ""))
                .with(
                        file(stage, concept).replace(".drl", ".cases.yaml"),
                        cases.replace("no-reply", concept).replace("    grade: D\n", ""));
    }
}
