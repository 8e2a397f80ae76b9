package org.sequitur.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.rulebook.RuleProblem;
import org.sequitur.rulebook.RuleStage;

class CaseFileReaderTest {
    private static final Concept REPORT_LATE = new Concept("common", RuleStage.DEADLINES, "report-late");

    private static final String BOTH_SIDES = """
            rule: report-late
            cases:
              - case: It came the day after
                day: 2020-06-01
                given: {replies: [{id: r1, receivedOn: 2020-03-31}]}
                expect: matches
              - case: It came on the due day
                day: 2020-06-01
                given: {replies: [{id: r1, receivedOn: 2020-03-30}]}
                expect: silent
            """;

    @Test
    void aFileThatShowsBothSidesIsRead() {
        List<RuleProblem> problems = new ArrayList<>();

        List<WrittenCase> cases = CaseFileReader.read("x.cases.yaml", BOTH_SIDES, REPORT_LATE, problems::add);

        assertThat(problems).isEmpty();
        assertThat(cases)
                .extracting(WrittenCase::name, c -> c.place().line())
                .containsExactly(tuple("It came the day after", 3), tuple("It came on the due day", 7));
    }

    @Test
    void theRuleMustBeTheFilesOwn() {
        assertThat(problems(BOTH_SIDES.replace("rule: report-late", "rule: report-lat")))
                .containsExactly("x.cases.yaml:1:7: \"report-lat\" is not the rule of this file. Write"
                        + " \"rule: report-late\", or rename the file.");
    }

    @Test
    void aFileWithoutARuleOrCasesSaysWhichEntryIsMissing() {
        assertThat(problems("rule: report-late\n"))
                .containsExactly("x.cases.yaml:1:1: \"cases\" is missing here. Write \"cases: …\".");
    }

    @Test
    void anEmptyListOfCasesShowsNeitherSide() {
        assertThat(problems("rule: report-late\ncases: []\n"))
                .containsExactly(
                        "x.cases.yaml:2:8: report-late.drl has no case that matches: add one whose facts meet every"
                                + " condition.",
                        "x.cases.yaml:2:8: report-late.drl has no case that stays silent: add one just outside the"
                                + " condition.");
    }

    @Test
    void aFileInWhichEveryCaseMatchesLacksTheOtherSide() {
        assertThat(problems(BOTH_SIDES.replace("silent", "matches")))
                .containsExactly("x.cases.yaml:3:3: report-late.drl has no case that stays silent: add one just outside"
                        + " the condition.");
    }

    @Test
    void aFileInWhichEveryCaseIsSilentLacksTheOtherSide() {
        assertThat(problems(BOTH_SIDES.replace("matches", "silent")))
                .containsExactly("x.cases.yaml:3:3: report-late.drl has no case that matches: add one whose facts meet"
                        + " every condition.");
    }

    @Test
    void anEntryThatIsNotKnownIsNamedWithTheOnesThatAre() {
        assertThat(problems(BOTH_SIDES.replace("    expect: silent", "    expects: silent")))
                .containsExactly("x.cases.yaml:10:5: \"expects\" has no meaning here. Did you mean \"expect\"? Allowed"
                        + " are: case, day, knownAsOf, rulesAsOf, given, parameters, component, expect, outcome,"
                        + " grade.");
    }

    @Test
    void anEntryStandsOnlyOnce() {
        assertThat(problems(BOTH_SIDES + "    expect: silent\n"))
                .containsExactly("x.cases.yaml:11:5: \"expect\" stands here for the second time; the first is on line"
                        + " 10. Keep one of them.");
    }

    @Test
    void aTabIsNoSpace() {
        assertThat(problems(BOTH_SIDES.replace("    expect: silent", "\texpect: silent")))
                .containsExactly("x.cases.yaml:10:1: A tab stands here. Write spaces instead.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-30", "1.6.2020", "2020-6-1", "2020-06-01T00:00:00", "soon"})
    void aDayMustExistAndBeWrittenInFull(String day) {
        assertThat(problems(BOTH_SIDES.replaceFirst("2020-06-01", day)))
                .containsExactly("x.cases.yaml:4:10: \"day\" must be a day that exists, written as 2017-03-06.");
    }

    @Test
    void aCaseNeedsADayAndASentence() {
        assertThat(problems(BOTH_SIDES
                        .replaceFirst("case: It came the day after\n    day: 2020-06-01", "day:")
                        .replaceFirst("    day: 2020-06-01\n", "")))
                .containsExactly(
                        "x.cases.yaml:3:5: \"case\" is missing here. Write \"case: …\".",
                        "x.cases.yaml:3:9: \"day\" is empty; it must be a day that exists, written as 2017-03-06.",
                        "x.cases.yaml:6:5: \"day\" is missing here. Write \"day: …\".");
    }

    @Test
    void aCaseExpectsThatTheRuleMatchesOrIsSilent() {
        assertThat(problems(BOTH_SIDES.replace("expect: matches", "expect: match")))
                .containsExactly(
                        "x.cases.yaml:6:13: \"match\" is not known as expect. Allowed" + " are: matches, silent.");
    }

    @Test
    void aCaseThatExpectsNothingShowsNothing() {
        assertThat(problems(BOTH_SIDES.replace("    expect: silent\n", "")))
                .containsExactly("x.cases.yaml:7:5: This case expects nothing. Write \"expect: matches\","
                        + " \"expect: silent\", \"outcome: …\" or \"grade: …\".");
    }

    @Test
    void anOutcomeIsOneOfFour() {
        assertThat(problems(BOTH_SIDES + "    outcome: UNDECIDED\n"))
                .containsExactly("x.cases.yaml:11:14: \"UNDECIDED\" is not known as outcome. Allowed are: GRADED,"
                        + " NO_GRADE, INDETERMINATE, REFERRED.");
    }

    @Test
    void whatIsGivenIsAGroup() {
        assertThat(problems(BOTH_SIDES.replaceFirst("given: .*", "given: nothing")))
                .containsExactly("x.cases.yaml:5:12: \"given\" must hold entries of the form \"name: value\".");
    }

    @Test
    void aSentenceIsUsedOnce() {
        assertThat(problems(BOTH_SIDES.replace("It came on the due day", "It came the day after")))
                .containsExactly("x.cases.yaml:7:11: The case on line 3 has the same sentence. Say what is different"
                        + " here.");
    }

    @Test
    void twoCasesThatDifferInNothingAreOneTooMany() {
        assertThat(problems(BOTH_SIDES + """
                  - case: It came on the thirtieth
                    expect: silent
                    day: 2020-06-01
                    given: {replies: [{receivedOn: 2020-03-30, id: r1}]}
                """))
                .containsExactly("x.cases.yaml:11:5: This case differs in nothing from the one on line 7. Remove one of"
                        + " them.");
    }

    @Test
    void allMistakesOfAFileComeTogether() {
        assertThat(problems(BOTH_SIDES
                        .replace("rule: report-late", "rule: late")
                        .replace("expect: matches", "expect: yes")
                        .replaceFirst("2020-06-01", "2020-06-31")))
                .hasSize(3);
    }

    private static List<String> problems(String text) {
        List<RuleProblem> problems = new ArrayList<>();
        CaseFileReader.read("x.cases.yaml", text, REPORT_LATE, problems::add);
        return problems.stream().sorted().map(RuleProblem::toString).toList();
    }
}
