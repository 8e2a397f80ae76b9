package org.sequitur.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sequitur.followup.FollowUps.followUp;
import static org.sequitur.followup.FollowUps.on;
import static org.sequitur.followup.Samples.component;
import static org.sequitur.followup.Samples.reminder;
import static org.sequitur.rulebook.Rules.rule;
import static org.sequitur.rulebook.When.equal;
import static org.sequitur.rulebook.When.none;
import static org.sequitur.rulebook.When.one;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sequitur.assessment.Assessment.HoldsUntil;
import org.sequitur.followup.BodyAct;
import org.sequitur.followup.Component;
import org.sequitur.followup.ComponentOutcome;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.Obligation;
import org.sequitur.followup.OutcomeKind;
import org.sequitur.followup.Reminder;
import org.sequitur.followup.Reply;
import org.sequitur.rulebook.Books;
import org.sequitur.rulebook.Conclusion;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleStage;

/** P-16: what a confidential procedure found is shown only once its publication is authorised. */
class WithholdingTest {
    private static final RuleBook BOOK = Books.book()
            .with(Books.scheme("v1", "2001-01-01", null, List.of("A", "C"), "WITHHELD", "C", "A"))
            .states("OPEN")
            .steps("REMIND", "ASK")
            .with(
                    rule(RuleStage.ADMISSION, "report-confidential")
                            .withholds()
                            .because("Publication of {$o.documentSymbol} is not authorised.")
                            .when(one("$o", Obligation.class), none(BodyAct.class, equal("type", "PUBLISHED"))),
                    rule(RuleStage.DEADLINES, "no-reply").when(one(Obligation.class), none(Reply.class)),
                    rule(RuleStage.PROGRESS, "nothing-done").when(one(Component.class)),
                    rule(RuleStage.GRADE, "not-done").concludes("C").when(one(Component.class)),
                    rule(RuleStage.GRADE, "done").concludes("A").when(one(Component.class)),
                    rule(RuleStage.PROCEDURE, "open")
                            .concluding(new Conclusion.StateIs("OPEN"))
                            .when(one(Obligation.class)),
                    rule(RuleStage.STEPS, "remind-again")
                            .concluding(new Conclusion.Step("REMIND"))
                            .when(one(Reminder.class)),
                    rule(RuleStage.STEPS, "ask-for-more")
                            .concluding(new Conclusion.Step("ASK"))
                            .when(one(ComponentOutcome.class)),
                    rule(RuleStage.STEPS, "text-unknown")
                            .needs("component.askKind")
                            .when(one(Component.class)))
            .build();

    private static final FollowUp CONFIDENTIAL = followUp()
            .with(component("a"))
            .with(reminder("rem1", 1, 1, "2020-06-01"))
            .with(published())
            .build();

    private static BodyAct published() {
        return new BodyAct("p1", "PUBLISHED", on("2021-03-01"), "", "", "", 1, on("2021-02-01"));
    }

    private static Assessment answer(String day) {
        return new Assessor(BOOK).assess(CONFIDENTIAL, Days.on(on(day)), true);
    }

    @Test
    void untilPublicationNothingThatWasFoundIsShown() {
        Assessment answer = answer("2021-02-28");

        assertThat(answer.withheld())
                .extracting(Reason::text)
                .containsExactly("Publication of CCPR/C/XXA/CO/2 is not authorised.");
        assertThat(answer.findings()).isEmpty();
        assertThat(answer.trace()).isEmpty();
        assertThat(answer.missing()).isEmpty();
        assertThat(answer.components()).singleElement().satisfies(c -> {
            assertThat(c.outcome().kind()).isEqualTo(OutcomeKind.NO_GRADE);
            assertThat(c.outcome().code()).isEqualTo("WITHHELD");
            assertThat(c.outcome().reasons()).isEqualTo(answer.withheld());
            assertThat(c.findings()).isEmpty();
            assertThat(c.setAside()).isEmpty();
        });
    }

    @Test
    void theProcedureAndItsStepsStayWithoutTheReasonsThatTellMore() {
        Assessment answer = answer("2021-02-28");

        assertThat(answer.procedureState().orElseThrow().value()).isEqualTo("OPEN");
        assertThat(answer.procedureState().orElseThrow().reasons()).hasSize(1);
        assertThat(answer.steps())
                .extracting(Assessment.StepLine::code, s -> s.reasons().size())
                .containsExactly(tuple("REMIND", 1), tuple("ASK", 0));
    }

    @Test
    void theDayOfPublicationIsForetoldWithoutWhatWillBeShown() {
        assertThat(answer("2021-02-28").holdsUntil())
                .isEqualTo(new HoldsUntil(
                        Optional.of(on("2021-03-01")), List.of("component a: WITHHELD -> no longer withheld")));
    }

    @Test
    void fromTheDayOfPublicationAllIsShown() {
        Assessment answer = answer("2021-03-01");

        assertThat(answer.withheld()).isEmpty();
        assertThat(answer.findings()).hasSize(1);
        assertThat(answer.trace()).isPresent();
        assertThat(answer.missing()).hasSize(1);
        assertThat(answer.steps()).allSatisfy(s -> assertThat(s.reasons()).hasSize(1));
        assertThat(answer.components()).singleElement().satisfies(c -> {
            assertThat(c.outcome().code()).isEqualTo("C");
            assertThat(c.findings()).hasSize(1);
            assertThat(c.setAside()).hasSize(1);
        });
    }
}
