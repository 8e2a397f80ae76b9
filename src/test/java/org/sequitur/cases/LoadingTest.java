package org.sequitur.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.cases.SmallBook.CASES;
import static org.sequitur.cases.SmallBook.COMMON;
import static org.sequitur.cases.SmallBook.MECHANISM;
import static org.sequitur.cases.SmallBook.RULE;

import org.junit.jupiter.api.Test;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleBookRejected;

class LoadingTest {
    private final SmallBook small = new SmallBook();

    @Test
    void aFolderInWhichNothingIsWrongIsLoaded() throws RuleBookRejected {
        RuleBook book = new Loading().load(small.files(), null);

        assertThat(book.files()).isEqualTo(small.files());
    }

    @Test
    void aRuleWithoutCasesSaysWhichFileToAdd() {
        assertThat(small.without(CASES).problems())
                .containsExactly(RULE + ":1:1: The rule has no cases. Add no-reply.cases.yaml beside it, with at least"
                        + " one case that matches and one that stays silent.");
    }

    @Test
    void casesWithoutARuleSayWhichFileToAdd() {
        assertThat(small.with("un/x-co/grade/nothing.cases.yaml", text("nothing"))
                        .problems())
                .containsExactly("un/x-co/grade/nothing.cases.yaml:1:1: There is no rule beside these cases. Add"
                        + " nothing.drl, or name the case file after its rule.");
    }

    @Test
    void whatThePublishedFormRefusesStandsOnTheLineThatSaysIt() {
        assertThat(small.replacing(CASES, "receivedOn: 2020-03-01", "receivedOn: 2020-02-30")
                        .problems())
                .containsExactly(
                        CASES
                                + ":9:44: replies/0/receivedOn: \"2020-02-30\" is no day of the calendar. Write a real day, such as 2024-11-05.");
    }

    @Test
    void aMistakeInTheDefaultsStandsWithTheDefaults() {
        assertThat(small.replacing(MECHANISM, "kind: RECOMMENDATION", "kind: RECOMENDATION")
                        .problems())
                .containsExactly(
                        MECHANISM
                                + ":21:46: obligation/kind: \"RECOMENDATION\" is not one of the values allowed here. Did you mean \"RECOMMENDATION\"? Write one of JUDGMENT, MERITS_DECISION, RECOMMENDATION, FRIENDLY_SETTLEMENT, CONCLUSION.");
    }

    @Test
    void aFactThatIsMissingIsAskedForWhereItBelongs() {
        assertThat(small.replacing(CASES, "{id: r1, receivedOn: 2020-03-01}", "{receivedOn: 2020-03-01}")
                        .problems())
                .containsExactly(
                        CASES
                                + ":9:23: replies/0/id: This field is missing. Write an id of your own, unique among the facts of its kind.");
    }

    @Test
    void aComponentThatTheCaseDoesNotHaveIsNamed() {
        assertThat(small.adding(CASES, "    component: c\n").problems())
                .containsExactly(CASES + ":11:16: There is no component \"c\" in this case. Its components are: b.");
    }

    @Test
    void aGradeThatTheSchemeOfTheDayDoesNotHaveIsNamed() {
        assertThat(small.replacing(CASES, "grade: D", "grade: E").problems())
                .containsExactly(CASES + ":6:12: \"E\" is no grade of the scheme v1, in force on 2021-06-01, nor a"
                        + " no-grade code. Allowed are: A, D, NOT_YET_DUE.");
    }

    @Test
    void theDayBeforeTheFirstSchemeHasNoGrades() {
        assertThat(small.replacing(CASES, "day: 2021-06-01\n    expect: matches", "day: 2017-03-05\n    expect: silent")
                        .adding(CASES, "  - case: Later\n    day: 2017-03-06\n    expect: matches\n    grade: D\n")
                        .problems())
                .containsExactly(CASES + ":6:12: No scheme of x-co was in force on 2017-03-05. Expect an outcome.");
    }

    @Test
    void aParameterThatIsNotDeclaredIsNamed() {
        assertThat(small.adding(CASES, "    parameters: {enuogh: 3}\n").problems())
                .containsExactly(CASES + ":11:26: There is no parameter \"enuogh\". Its names are: enough.");
    }

    @Test
    void aParameterKeepsItsKind() {
        assertThat(small.adding(CASES, "    parameters: {enough: \"3\"}\n").problems())
                .containsExactly(CASES + ":11:26: The parameter \"enough\" is a whole number. Write one.");
    }

    @Test
    void aCaseIsAboutTheMechanismOfItsFolder() {
        assertThat(small.replacing(CASES, "given: {", "given: {mechanism: y-co, ")
                        .problems())
                .containsExactly(CASES + ":9:12: The cases of this folder are about x-co. Remove \"mechanism\".");
    }

    @Test
    void aCaseThatFailsIsAMistakeAtItsPlace() {
        assertThat(small.replacing(CASES, "grade: D", "grade: A").problems())
                .containsExactly(
                        CASES + ":3:5: The case \"Nothing came\" fails. Expected: A. Component b is D: No reply"
                                + " has come on part b. (no-reply)");
    }

    @Test
    void mistakesOfRulesAndOfCasesComeTogether() {
        assertThat(small.replacing(RULE, "  @title(\"No reply has come\")\n", "")
                        .replacing(CASES, "expect: silent", "expect: quiet")
                        .problems())
                .hasSize(2)
                .anyMatch(p -> p.startsWith(RULE))
                .anyMatch(p -> p.startsWith(CASES + ":10:13: "));
    }

    @Test
    void casesOfAMechanismThatIsAsBeforeAreNotRunAgain() throws RuleBookRejected {
        small.replacing(CASES, "grade: D", "grade: A");
        RuleBook asBefore = RuleBook.read(small.files());

        assertThat(new Loading().load(small.files(), asBefore).version()).isEqualTo(asBefore.version());
    }

    @Test
    void aChangedMechanismIsTriedAgain() throws RuleBookRejected {
        RuleBook before = RuleBook.read(new SmallBook().files());
        small.replacing(CASES, "grade: D", "grade: A");

        assertThat(problems(before)).isEqualTo(1);
    }

    @Test
    void theCasesOfACommonRuleRunUnderTheMechanismThatTheCommonDefaultsName() {
        small.with("common/progress/nothing.drl", commonRule("nothing"))
                .with("common/progress/nothing.cases.yaml", text("nothing"));

        assertThat(small.problems()).isEmpty();
        assertThat(small.replacing(COMMON, "defaults: {mechanism: x-co}\n", "").problems())
                .containsExactly(COMMON + ":1:1: The cases of common rules run under a mechanism. Name it: \"defaults:"
                        + " {mechanism: …}\".");
    }

    @Test
    void theShippedBookIsTakenAsTheBuildTestedIt() throws RuleBookRejected {
        assertThat(Loading.shipped().files()).isEqualTo(RulesFolder.packed());
    }

    private int problems(RuleBook earlier) {
        try {
            new Loading().load(small.files(), earlier);
            return 0;
        } catch (RuleBookRejected e) {
            return e.problems().size();
        }
    }

    private static String commonRule(String concept) {
        return new SmallBook()
                .files()
                .getOrDefault(RULE, "")
                .replace("no-reply", concept)
                .replace("x_co.grade", "common.progress")
                .replace("  @concludes(\"D\")\n", "");
    }

    private static String text(String concept) {
        return new SmallBook().files().getOrDefault(CASES, "").replace("no-reply", concept);
    }
}
