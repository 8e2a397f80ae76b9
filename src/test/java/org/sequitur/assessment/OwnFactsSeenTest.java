package org.sequitur.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.followup.FollowUps.followUp;
import static org.sequitur.followup.FollowUps.on;
import static org.sequitur.followup.OwnFactExamples.award;
import static org.sequitur.followup.OwnFactExamples.rule9;
import static org.sequitur.followup.Samples.component;
import static org.sequitur.followup.Samples.judged;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sequitur.followup.Answer;
import org.sequitur.followup.Award;
import org.sequitur.followup.Component;
import org.sequitur.followup.OwnFact;

/** What a mechanism's own facts say on a day: nothing that lies after it. */
class OwnFactsSeenTest {
    private static List<OwnFact> seen(Days days, OwnFact... posted) {
        return Seen.on(followUp().with(posted).build(), days).own();
    }

    private static List<OwnFact> seenOn(String day, OwnFact... posted) {
        return seen(Days.on(on(day)), posted);
    }

    @Test
    void aDayThatHasComeIsSeen() {
        Award paid = award("a1", "", "2024-06-01", "2024-07-01");
        assertThat(seenOn("2024-07-01", paid)).containsExactly(paid);
    }

    @Test
    void aDayThatLiesAheadIsNotSeenAndNothingThatHangsOnIt() {
        Award paid = award("a1", "", "2024-06-01", "2024-07-01");
        assertThat(seenOn("2024-06-30", paid)).containsExactly(award("a1", "", "2024-06-01", null));
        assertThat(seenOn("2024-05-31", paid)).containsExactly(award("a1", "", null, null));
    }

    @Test
    void aDueDayIsSeenBeforeItComes() {
        assertThat(seenOn("2024-01-01", award("a1", "", null, null)))
                .singleElement()
                .satisfies(a -> assertThat(((Award) a).dueOn()).isEqualTo(on("2024-05-01")));
    }

    @Test
    void whatWasNotKnownByTheDayOfKnowledgeIsNotSeen() {
        Days days = new Days(on("2026-01-01"), on("2024-06-15"), Optional.empty());
        assertThat(seen(days, award("a1", "", "2024-06-01", "2024-07-01")))
                .containsExactly(award("a1", "", "2024-06-01", null));
    }

    @Test
    void aFactThatHappensIsSeenFromItsOwnDayOn() {
        assertThat(seenOn("2024-03-01", rule9("r1", "2024-03-01", "2024-03-05")))
                .containsExactly(rule9("r1", "2024-03-01", null));
        assertThat(seenOn("2024-02-29", rule9("r1", "2024-03-01", "2024-03-05")))
                .isEmpty();
    }

    @Test
    void theOrderPostedDoesNotMatter() {
        Award first = award("a1", "", null, null);
        Award second = award("a2", "", null, null);
        assertThat(seenOn("2024-03-01", second, first)).containsExactly(first, second);
    }

    @Test
    void aValueIsUnknownUntilItWasJudged() {
        Award paid = award("a1", "", "2024-06-01", null);
        Seen seen = Seen.on(
                followUp()
                        .with(paid)
                        .with(judged("a1", "", "interestPaid", "Secretariat", "2024-09-01"))
                        .build(),
                Days.on(on("2024-08-31")));
        assertThat(seen.own())
                .singleElement()
                .satisfies(a -> assertThat(((Award) a).interestPaid()).isEqualTo(Answer.UNKNOWN));
    }

    @Test
    void aComponentSeesItsOwnAndThoseOfTheWhole() {
        Award whole = award("a1", "", null, null);
        Award mine = award("a2", "a", null, null);
        Award others = award("a3", "b", null, null);
        Component component = component("a");
        Seen seen = Seen.on(
                followUp()
                        .with(component, component("b"))
                        .with(whole, mine, others)
                        .build(),
                Days.on(on("2024-03-01")));
        assertThat(new ComponentFacts(seen, component).withoutEvidence())
                .contains(whole, mine)
                .doesNotContain(others);
    }
}
