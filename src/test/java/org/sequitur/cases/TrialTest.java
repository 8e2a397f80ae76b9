package org.sequitur.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.followup.FollowUps.followUp;
import static org.sequitur.followup.FollowUps.on;
import static org.sequitur.followup.Samples.component;
import static org.sequitur.followup.Samples.reply;
import static org.sequitur.followup.Samples.says;
import static org.sequitur.rulebook.Rules.rule;
import static org.sequitur.rulebook.When.atLeast;
import static org.sequitur.rulebook.When.equal;
import static org.sequitur.rulebook.When.none;
import static org.sequitur.rulebook.When.one;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sequitur.assessment.Days;
import org.sequitur.cases.WorkedCase.Expectation;
import org.sequitur.cases.WorkedCase.Match;
import org.sequitur.cases.WorkedCase.Place;
import org.sequitur.followup.Addressed;
import org.sequitur.followup.Component;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.OutcomeKind;
import org.sequitur.followup.Parameter;
import org.sequitur.followup.Reply;
import org.sequitur.followup.ReplyPart;
import org.sequitur.rulebook.Books;
import org.sequitur.rulebook.Mechanism.ParameterValue;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleStage;
import org.sequitur.rulebook.Rules;

class TrialTest {
    private static final RuleBook BOOK = Books.book()
            .with(Books.scheme("new", "2017-03-06", null, List.of("A", "C"), "C", "A", "NOT_YET_DUE"))
            .parameter("enough", "2001-01-01", 2)
            .with(
                    rule(RuleStage.GRADE, "passed-over")
                            .concludes("C")
                            .from("2017-03-06", null, "")
                            .because("The reply of {$reply.receivedOn} passes over {$c.id}.")
                            .when(
                                    one("$c", Component.class),
                                    one(
                                            "$reply",
                                            ReplyPart.class,
                                            equal("component", "$c", Component.class, "id"),
                                            equal("addressed", Addressed.NOT_AT_ALL))),
                    rule(RuleStage.GRADE, "not-addressed-unknown")
                            .needs("reply.addressed", "C")
                            .when(
                                    one("$c", Component.class),
                                    one(
                                            "$r",
                                            ReplyPart.class,
                                            equal("component", "$c", Component.class, "id"),
                                            equal("addressed", Addressed.UNKNOWN))),
                    rule(RuleStage.DEADLINES, "no-reply").when(none(Reply.class)),
                    rule(RuleStage.DEADLINES, "few-are-enough")
                            .when(one("$p", Parameter.class, equal("name", "enough"), atLeast("number", 3))))
            .build();

    private static final FollowUp PASSED_OVER = followUp()
            .with(component("a"), component("b"))
            .with(reply("r1", 1, "2020-05-01", says("b", Addressed.NOT_AT_ALL)))
            .build();

    @Test
    void aMatchThatWasExpectedPasses() {
        assertThat(message(grade("passed-over"), PASSED_OVER, "2021-01-01", matches("b")))
                .isEmpty();
        assertThat(message(grade("passed-over"), PASSED_OVER, "2021-01-01", matches(null)))
                .isEmpty();
    }

    @Test
    void aMatchForAnotherComponentIsNone() {
        assertThat(message(grade("passed-over"), PASSED_OVER, "2021-01-01", matches("a")))
                .isEqualTo("Expected: passed-over matches. It stayed silent: this does not hold for component a:"
                        + " ONE ReplyPart 2");
        assertThat(message(grade("passed-over"), PASSED_OVER, "2021-01-01", silent("a")))
                .isEmpty();
    }

    @Test
    void anUnwantedMatchTellsWhatItBound() {
        assertThat(message(grade("passed-over"), PASSED_OVER, "2021-01-01", silent(null)))
                .isEqualTo("Expected: passed-over is silent. It matched with $c = component b, $reply = reply r1 for"
                        + " component b.");
    }

    @Test
    void aRuleIsSilentTheDayBeforeItIsInForceAndSaysSo() {
        FollowUp earlier = followUp()
                .with(component("b"))
                .with(reply("r1", 1, "2016-05-01", says("b", Addressed.NOT_AT_ALL)))
                .build();

        assertThat(message(grade("passed-over"), earlier, "2017-03-06", matches(null)))
                .isEmpty();
        assertThat(message(grade("passed-over"), earlier, "2017-03-05", silent(null)))
                .isEmpty();
        assertThat(message(grade("passed-over"), earlier, "2017-03-05", matches(null)))
                .isEqualTo("Expected: passed-over matches. It stayed silent: it is not in force on 2017-03-05, but from"
                        + " 2017-03-06.");
    }

    @Test
    void aConditionThatSomethingIsNotThereIsNamedToo() {
        assertThat(message(deadlines("no-reply"), PASSED_OVER, "2021-01-01", matches("b")))
                .isEqualTo("Expected: no-reply matches. It stayed silent: this does not hold: NOT Reply 0");
    }

    @Test
    void aWrongGradeTellsTheGradeThatCameAndItsReasons() {
        assertThat(message(grade("passed-over"), PASSED_OVER, "2021-01-01", graded("A", "b")))
                .isEqualTo("Expected: A. Component b is C: The reply of 2020-05-01 passes over b. (passed-over)");
        assertThat(message(grade("passed-over"), PASSED_OVER, "2021-01-01", graded("C", "b")))
                .isEmpty();
    }

    @Test
    void aComponentThatIsNotThereIsNamed() {
        assertThat(message(grade("passed-over"), PASSED_OVER, "2021-01-01", graded("C", "z")))
                .isEqualTo("Expected: C. But there is no component z on 2021-01-01.");
        assertThat(message(grade("passed-over"), PASSED_OVER, "2021-01-01", matches("z")))
                .isEqualTo("Expected: passed-over matches. It stayed silent: there is no component z on 2021-01-01.");
    }

    @Test
    void aGradeThatIsOpenTellsWhichFactIsMissing() {
        FollowUp open = followUp()
                .with(component("b"))
                .with(reply("r1", 1, "2020-05-01", says("b", Addressed.UNKNOWN)))
                .build();

        assertThat(message(grade("passed-over"), open, "2021-01-01", graded("C", null)))
                .isEqualTo("Expected: C. Component b is INDETERMINATE, could be C: reply r1.addressed is not known"
                        + " (not-addressed-unknown).");
        assertThat(message(grade("passed-over"), open, "2021-01-01", outcome(OutcomeKind.INDETERMINATE)))
                .isEmpty();
    }

    @Test
    void anOutcomeOfAnotherKindTellsWhatCame() {
        assertThat(message(grade("passed-over"), PASSED_OVER, "2021-01-01", outcome(OutcomeKind.NO_GRADE)))
                .isEqualTo(
                        "Expected: NO_GRADE. Component a is INDETERMINATE, could be C: reply r1.addressed is not known (not-addressed-unknown)."
                                + " Component b is C: The reply of 2020-05-01 passes over b. (passed-over)");
    }

    @Test
    void aParameterHasTheValueThatTheCaseSupposes() {
        assertThat(message(deadlines("few-are-enough"), PASSED_OVER, "2021-01-01", silent(null)))
                .isEmpty();
        assertThat(message(
                        deadlines("few-are-enough"),
                        PASSED_OVER,
                        "2021-01-01",
                        matches(null),
                        Map.of("enough", three())))
                .isEmpty();
    }

    private static ParameterValue three() {
        return new ParameterValue(on("2001-01-01"), ParameterValue.Kind.NUMBER, 3, false, "", Rules.CITATION);
    }

    private static Concept grade(String concept) {
        return new Concept("x-co", RuleStage.GRADE, concept);
    }

    private static Concept deadlines(String concept) {
        return new Concept("x-co", RuleStage.DEADLINES, concept);
    }

    private static Expectation matches(@Nullable String component) {
        return new Expectation(
                Optional.of(Match.MATCHES), Optional.empty(), Optional.empty(), Optional.ofNullable(component));
    }

    private static Expectation silent(@Nullable String component) {
        return new Expectation(
                Optional.of(Match.SILENT), Optional.empty(), Optional.empty(), Optional.ofNullable(component));
    }

    private static Expectation graded(String code, @Nullable String component) {
        return new Expectation(Optional.empty(), Optional.empty(), Optional.of(code), Optional.ofNullable(component));
    }

    private static Expectation outcome(OutcomeKind kind) {
        return new Expectation(Optional.empty(), Optional.of(kind), Optional.empty(), Optional.empty());
    }

    private static String message(Concept rule, FollowUp followUp, String day, Expectation expected) {
        return message(rule, followUp, day, expected, Map.of());
    }

    private static String message(
            Concept rule, FollowUp followUp, String day, Expectation expected, Map<String, ParameterValue> asIf) {
        WorkedCase worked = new WorkedCase(
                new Place("x.cases.yaml", 3, 5), rule, "A case", followUp, Days.on(on(day)), expected, asIf);
        CaseResult result = Trial.of(BOOK, worked);
        assertThat(result.passed()).isEqualTo(result.message().isEmpty());
        return result.message();
    }
}
