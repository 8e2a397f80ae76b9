package org.sequitur.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.followup.FollowUps.followUp;
import static org.sequitur.followup.FollowUps.on;
import static org.sequitur.followup.Item.item;
import static org.sequitur.followup.Samples.component;
import static org.sequitur.followup.Samples.judged;
import static org.sequitur.followup.Samples.reply;
import static org.sequitur.followup.Samples.says;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.followup.Addressed;
import org.sequitur.followup.Answer;
import org.sequitur.followup.Evidence;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.Judgement;
import org.sequitur.followup.Reliability;
import org.sequitur.followup.Supports;

class JudgementsTest {
    private static final Evidence CREDIBLE = item("e1")
            .about("a")
            .credible(Answer.YES)
            .reliability(Reliability.A)
            .build();

    private static Evidence seenOn(String day, Judgement... judgements) {
        return Seen.on(followUp().with(CREDIBLE).with(judgements).build(), Days.on(on(day)))
                .evidence()
                .get(0);
    }

    @Test
    void aJudgedValueIsUnknownBeforeTheDayItWasJudged() {
        Judgement judgement = judged("e1", "", "credible", "rapporteur", "2024-06-10");
        assertThat(seenOn("2024-06-09", judgement).credible()).isEqualTo(Answer.UNKNOWN);
        assertThat(seenOn("2024-06-10", judgement).credible()).isEqualTo(Answer.YES);
    }

    @Test
    void aJudgementMadeAfterWhatWasKnownIsNotSeenEither() {
        FollowUp followUp = followUp()
                .with(CREDIBLE)
                .with(judged("e1", "", "credible", "rapporteur", "2024-06-10"))
                .build();
        Days knownBefore = new Days(on("2024-12-01"), on("2024-06-09"), Optional.empty());
        assertThat(Seen.on(followUp, knownBefore).evidence().get(0).credible()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aJudgementWithoutADayHidesNothing() {
        assertThat(seenOn("2001-01-01", judged("e1", "", "credible", "rapporteur", null))
                        .credible())
                .isEqualTo(Answer.YES);
    }

    @Test
    void reliabilityAndCredibilityNotYetJudgedCannotBeJudged() {
        Evidence seen = seenOn(
                "2024-01-01",
                judged("e1", "", "reliability", "rapporteur", "2024-06-10"),
                judged("e1", "", "credibility", "rapporteur", "2024-06-10"),
                judged("e1", "", "supports", "rapporteur", "2024-06-10"));
        assertThat(seen.reliability()).isEqualTo(Reliability.F);
        assertThat(seen.credibility()).isEqualTo(6);
        assertThat(seen.supports()).isEqualTo(Supports.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "measure", "admitted", "receivedOn", "origins", "documentKind", "nonsense"})
    void whatIsNoMatterOfJudgementStaysAsItIs(String field) {
        assertThat(seenOn("2024-01-01", judged("e1", "", field, "rapporteur", "2024-06-10")))
                .isEqualTo(CREDIBLE);
    }

    @Test
    void theRoundOfAReplyIsNoMatterOfJudgement() {
        FollowUp followUp = followUp()
                .with(component("a"))
                .with(reply("r1", 1, "2024-01-01", says("a", Addressed.FULLY)))
                .with(judged("r1", "a", "round", "nobody", "2025-01-01"))
                .build();
        assertThat(Seen.on(followUp, Days.on(on("2024-02-01")))
                        .replyParts()
                        .get(0)
                        .round())
                .isEqualTo(1);
    }

    @Test
    void aJudgementAboutOneComponentSaysNothingOfAnother() {
        assertThat(seenOn("2024-01-01", judged("e1", "b", "credible", "rapporteur", "2024-06-10"))
                        .credible())
                .isEqualTo(Answer.YES);
        assertThat(seenOn("2024-01-01", judged("e1", "a", "credible", "rapporteur", "2024-06-10"))
                        .credible())
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void whoJudgedIsTheLatestWhoDidHoweverTheyArePosted() {
        Judgement secretariat = judged("e1", "", "credible", "secretariat", "2024-01-10");
        Judgement rapporteur = judged("e1", "", "credible", "rapporteur", "2024-06-10");
        assertThat(by("2024-12-01", secretariat, rapporteur)).contains("rapporteur");
        assertThat(by("2024-12-01", rapporteur, secretariat)).contains("rapporteur");
    }

    @Test
    void whoeverHasNotJudgedYetIsNotNamed() {
        assertThat(by("2024-06-09", judged("e1", "", "credible", "rapporteur", "2024-06-10")))
                .isEmpty();
    }

    @Test
    void whoJudgedTheComponentItselfIsNamedBeforeWhoJudgedThemAll() {
        assertThat(by(
                        "2024-12-01",
                        judged("e1", "a", "credible", "rapporteur", "2024-01-10"),
                        judged("e1", "", "credible", "secretariat", "2024-06-10")))
                .contains("rapporteur");
    }

    private static Optional<String> by(String day, Judgement... judgements) {
        return Judgements.of(followUp().with(judgements).build(), Days.on(on(day)))
                .by("e1", "a", "credible")
                .map(Judgement::authorRole);
    }
}
