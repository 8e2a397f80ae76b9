package org.sequitur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BookChecksTest {
    private static final String FILE = "un/x-co/grade/concept.drl:4:1: ";
    private static final String ANY_REPLY = "Reply( round == 1 )";

    @Test
    void aRuleConcludesWhatEverySchemeOfItsDaysHas() {
        assertThat(grade("2017-03-06", null, "@concludes(\"A\")", ANY_REPLY)).isEmpty();
        assertThat(grade("2017-03-05", null, "@concludes(\"A\")", ANY_REPLY))
                .containsExactly(
                        FILE + "This rule concludes \"A\", which the scheme \"v1\" in force from 2001-01-01 until"
                                + " 2017-03-06 does not have. It has: NOT_YET_DUE, D1, A1. Narrow @since and @until, or write a version"
                                + " of the rule for that scheme.");
        assertThat(grade("2001-01-01", "2017-03-06", "@concludes(\"D1\")", ANY_REPLY))
                .isEmpty();
        assertThat(grade("2001-01-01", "2017-03-07", "@concludes(\"D1\")", ANY_REPLY))
                .containsExactly(
                        FILE + "This rule concludes \"D1\", which the scheme \"v2\" in force from 2017-03-06 does not"
                                + " have. It has: OVERDUE, D, A. Narrow @since and @until, or write a version of the rule for that"
                                + " scheme.");
        assertThat(grade("1990-01-01", "2001-01-01", "@concludes(\"D1\")", ANY_REPLY))
                .containsExactly(FILE + "No scheme of x-co is in force while this rule is. Correct @since or @until.");
    }

    @Test
    void whatAMissingFactLeavesOpenIsInTheSchemeToo() {
        assertThat(grade(
                        "2017-03-06",
                        null,
                        "@concludes(\"indeterminate\") @needs(\"obligation.dueOn\") @could(\"D D1\")",
                        "Obligation()"))
                .containsExactly(
                        FILE + "This rule leaves open \"D1\", which the scheme \"v2\" in force from 2017-03-06 does"
                                + " not have. It has: OVERDUE, D, A. Narrow @since and @until, or write a version of the rule for that"
                                + " scheme.");
    }

    @Test
    void aCommonRuleConcludesCommonCodesOnly() {
        String[] rule = lines("2017-03-06", null, "@concludes(\"OVERDUE\")", ANY_REPLY);
        assertThat(BookFiles.small().commonRule("grade", "concept", rule).problems())
                .containsExactly(
                        "common/grade/concept.drl:4:1: This common rule concludes \"OVERDUE\", but common rules know"
                                + " only the common no-grade codes: NOT_YET_DUE. Move the rule into a mechanism, or declare the code in"
                                + " common/mechanism.yaml.");
    }

    @Test
    void aRuleWithholdsAlsoWhileNobodyKnowsOrAnotherAsks() {
        assertThat(withholding("publicationAuthorised in (Answer.NO, Answer.UNKNOWN)")
                        .problems())
                .isEmpty();
        assertThat(withholding("publicationAuthorised == Answer.NO").problems())
                .containsExactly(
                        "un/x-co/admission/confidential.drl:4:1: This rule tests"
                                + " obligation.publicationAuthorised, which may be unknown, but no rule asks for it. Write a rule that"
                                + " concludes \"indeterminate\" with @needs(\"obligation.publicationAuthorised\") while it is unknown.");
    }

    @Test
    void aRuleWithholdsOnlyUnderTheCodeThatSaysSo() {
        assertThat(withholding("publicationAuthorised in (Answer.NO, Answer.UNKNOWN)")
                        .with(BookFiles.COMMON, "code: WITHHELD", "code: SECRET")
                        .problems())
                .containsExactly("un/x-co/admission/confidential.drl:6:35: @withholds cannot stand here: mechanism.yaml"
                        + " declares no code WITHHELD. Write it among the noGradeCodes of common/mechanism.yaml.");
    }

    private static BookFiles withholding(String condition) {
        return BookFiles.small()
                .with(
                        BookFiles.COMMON,
                        "noGradeCodes:\n",
                        "noGradeCodes:\n  - {code: WITHHELD, wording: \"Withheld\", " + BookFiles.CITED + "}\n")
                .rule(
                        "admission",
                        "confidential",
                        BookFiles.ruleOf(
                                "confidential",
                                "2001-01-01",
                                null,
                                "@withholds(\"yes\")",
                                "Obligation( " + condition + " )"));
    }

    @Test
    void aSchemeHasOneResidualRule() {
        String[] first = BookFiles.ruleOf(
                "first", "2001-01-01", "2017-03-06", "@concludes(\"D1\") @otherwise(\"yes\")", ANY_REPLY);
        String[] next =
                BookFiles.ruleOf("second", "2017-03-06", null, "@concludes(\"D\") @otherwise(\"yes\")", ANY_REPLY);
        String[] third =
                BookFiles.ruleOf("third", "2020-01-01", null, "@concludes(\"A\") @otherwise(\"yes\")", ANY_REPLY);
        assertThat(BookFiles.small()
                        .rule("grade", "first", first)
                        .rule("grade", "second", next)
                        .problems())
                .isEmpty();
        assertThat(BookFiles.small()
                        .rule("grade", "second", next)
                        .rule("grade", "third", third)
                        .problems())
                .containsExactly(
                        "un/x-co/grade/third.drl:4:1: \"second\" in un/x-co/grade/second.drl is @otherwise on the same"
                                + " days already. A scheme has one such rule: remove one of them, or narrow @since and @until.");
    }

    @Test
    void aParameterHasAValueFromTheRulesFirstDayOn() {
        String trusting = "Parameter( name == \"trusting\", !flag )";
        assertThat(find("2010-01-01", ANY_REPLY, trusting)).isEmpty();
        assertThat(find("2009-12-31", ANY_REPLY, trusting))
                .containsExactly(
                        "un/x-co/evidence/concept.drl:4:1: The parameter \"trusting\" has no value before 2010-01-01 in"
                                + " x-co, but this rule is in force from 2009-12-31. Declare an earlier value, or begin the rule"
                                + " later.");
    }

    @Test
    void aParameterIsAskedForTheSortOfItsValue() {
        assertThat(find("2010-01-01", ANY_REPLY, "Parameter( name == \"trusting\", number > 1 )"))
                .containsExactly(
                        "un/x-co/evidence/concept.drl:4:1: The parameter \"trusting\" is true or false in x-co, but this"
                                + " rule asks for its \"number\". Write \"flag\".");
    }

    @Test
    void whatAPersonJudgesIsAskedForByARule() {
        String tested = "Barrier( substantiated == Answer.YES )";
        assertThat(find("2010-01-01", tested))
                .containsExactly(
                        "un/x-co/evidence/concept.drl:4:1: This rule tests barrier.substantiated, which may be unknown,"
                                + " but no rule asks for it. Write a rule that concludes \"indeterminate\" with"
                                + " @needs(\"barrier.substantiated\") while it is unknown.");
        assertThat(asking().rule("evidence", "concept", lines("2010-01-01", null, "", tested))
                        .problems())
                .isEmpty();
    }

    @Test
    void aNegationOfWhatAPersonJudgesStandsBesideThatItIsStillUnjudged() {
        String none = "not Barrier( substantiated == Answer.YES )";
        BookFiles unjudged = asking().rule(
                        "admission",
                        "proof-not-judged",
                        BookFiles.ruleOf(
                                "proof-not-judged",
                                "2010-01-01",
                                null,
                                "",
                                "Barrier( substantiated == Answer.UNKNOWN )"));
        assertThat(asking().rule("evidence", "concept", lines("2010-01-01", null, "", ANY_REPLY, none))
                        .problems())
                .containsExactly(
                        "un/x-co/evidence/concept.drl:4:1: \"" + none + "\" also holds while barrier.substantiated is"
                                + " unknown. Write beside it a \"not Finding\" of the rule that finds it still unjudged.");
        assertThat(unjudged.rule(
                                "evidence",
                                "concept",
                                lines(
                                        "2010-01-01",
                                        null,
                                        "",
                                        ANY_REPLY,
                                        none,
                                        "not Finding( concept == \"proof-not-judged\" )"))
                        .problems())
                .isEmpty();
    }

    @Test
    void aNegationOfAFindingThatRestsOnAJudgementIsHeldToTheSame() {
        BookFiles shown = asking().rule(
                        "admission",
                        "obstacle-shown",
                        BookFiles.ruleOf(
                                "obstacle-shown", "2010-01-01", null, "", "Barrier( substantiated == Answer.YES )"));
        String none = "not Finding( concept == \"obstacle-shown\" )";
        assertThat(shown.rule("evidence", "concept", lines("2010-01-01", null, "", ANY_REPLY, none))
                        .problems())
                .containsExactly(
                        "un/x-co/evidence/concept.drl:4:1: \"" + none + "\" also holds while barrier.substantiated is"
                                + " unknown. Write beside it a \"not Finding\" of the rule that finds it still unjudged.");
    }

    @Test
    void whereNothingIsPostedNothingIsAllDone() {
        String[] done = lines(
                "2017-03-06",
                null,
                "@concludes(\"state OPEN\")",
                "Obligation()",
                "not ComponentOutcome( code != \"A\" )");
        assertThat(BookFiles.small().rule("procedure", "concept", done).problems())
                .containsExactly(
                        "un/x-co/procedure/concept.drl:4:1: This rule also holds where nothing is posted, since it only"
                                + " says that none is left. Write an \"exists ComponentOutcome( … )\" beside it, or another fact that"
                                + " must be there.");
    }

    @Test
    void ofAFileWithAMistakeNoRuleIsMissed() {
        List<String> problems = BookFiles.small()
                .rule("evidence", "concept", lines("2010-01-01", null, "", "Barrier( substantiated == Answer.YES )"))
                .rule("steps", "proof-needed", "rule")
                .problems();
        assertThat(problems).isNotEmpty().allMatch(p -> p.startsWith("un/x-co/steps/proof-needed.drl:"));
    }

    private static BookFiles asking() {
        return BookFiles.small()
                .rule(
                        "steps",
                        "proof-needed",
                        BookFiles.ruleOf(
                                "proof-needed",
                                "2010-01-01",
                                null,
                                "@concludes(\"indeterminate\") @needs(\"barrier.substantiated\")",
                                "Barrier( substantiated == Answer.UNKNOWN )"));
    }

    private static List<String> grade(String since, @Nullable String until, String says, String... conditions) {
        return BookFiles.small()
                .rule("grade", "concept", lines(since, until, says, conditions))
                .problems();
    }

    private static List<String> find(String since, String... conditions) {
        return BookFiles.small()
                .rule("evidence", "concept", lines(since, null, "", conditions))
                .problems();
    }

    private static String[] lines(String since, @Nullable String until, String says, String... conditions) {
        return BookFiles.ruleOf("concept", since, until, says, conditions);
    }
}
