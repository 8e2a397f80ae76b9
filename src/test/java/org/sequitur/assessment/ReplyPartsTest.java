package org.sequitur.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sequitur.followup.Addressed.FULLY;
import static org.sequitur.followup.Addressed.NOT_AT_ALL;
import static org.sequitur.followup.Addressed.PARTLY;
import static org.sequitur.followup.Addressed.UNKNOWN;
import static org.sequitur.followup.FollowUps.followUp;
import static org.sequitur.followup.FollowUps.on;
import static org.sequitur.followup.Samples.component;
import static org.sequitur.followup.Samples.judged;
import static org.sequitur.followup.Samples.reply;
import static org.sequitur.followup.Samples.says;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.followup.FollowUps;
import org.sequitur.followup.ReplyPart;
import org.sequitur.followup.Round;

class ReplyPartsTest {
    private static final Round SECOND_ABOUT_B = new Round(2, on("2024-06-01"), null, List.of("b"), null);

    private static List<ReplyPart> parts(FollowUps posted) {
        return Seen.on(posted.with(component("a"), component("b")).build(), Days.on(on("2026-01-01")))
                .replyParts();
    }

    @Test
    void theLastPartIsThatOfTheLatestReplyOfTheRoundToSpeakOfTheComponent() {
        assertThat(parts(followUp()
                        .with(
                                reply("r1", 1, "2024-01-01", says("a", FULLY), says("b", FULLY)),
                                reply("r2", 1, "2024-02-01", says("b", NOT_AT_ALL)))))
                .extracting(ReplyPart::component, ReplyPart::reply, ReplyPart::last, ReplyPart::latestAnswer)
                .containsExactly(
                        tuple("a", "r1", true, true), tuple("b", "r1", false, true), tuple("b", "r2", true, false));
    }

    @Test
    void theLatestAnswerIsTheLatestThatAddressesTheComponentAtLeastPartly() {
        assertThat(parts(followUp()
                        .with(
                                reply("r1", 1, "2024-01-01", says("a", FULLY)),
                                reply("r2", 1, "2024-02-01", says("a", PARTLY)),
                                reply("r3", 1, "2024-03-01", says("a", UNKNOWN)))))
                .filteredOn(p -> p.component().equals("a"))
                .filteredOn(ReplyPart::latestAnswer)
                .extracting(ReplyPart::reply)
                .containsExactly("r2");
    }

    @Test
    void aComponentThatNoReplyOfTheRoundSpeaksOfIsNotJudgedOnTheLastReply() {
        assertThat(parts(followUp()
                        .with(
                                reply("r1", 1, "2024-01-01", says("a", FULLY)),
                                reply("r2", 1, "2024-02-01", says("a", FULLY)))))
                .filteredOn(p -> p.component().equals("b"))
                .extracting(ReplyPart::reply, ReplyPart::addressed, ReplyPart::last, ReplyPart::latestAnswer)
                .containsExactly(tuple("r2", UNKNOWN, true, false));
    }

    @Test
    void aRoundWithoutAnyReplyHasNoParts() {
        assertThat(parts(followUp())).isEmpty();
    }

    @Test
    void aComponentThatALaterRoundDoesNotAskAboutHasNoPartInIt() {
        assertThat(parts(followUp().with(SECOND_ABOUT_B).with(reply("r9", 2, "2024-09-01"))))
                .extracting(ReplyPart::component, ReplyPart::round)
                .containsExactly(tuple("b", 2));
    }

    @Test
    void whatIsSaidOfAComponentUnaskedStillCounts() {
        assertThat(parts(followUp().with(SECOND_ABOUT_B).with(reply("r9", 2, "2024-09-01", says("a", FULLY)))))
                .extracting(ReplyPart::component, ReplyPart::round, ReplyPart::latestAnswer)
                .containsExactly(tuple("a", 2, true), tuple("b", 2, false));
    }

    @Test
    void theRoundsAreToldApart() {
        assertThat(parts(followUp()
                        .with(new Round(2, on("2024-06-01"), null, List.of(), null))
                        .with(
                                reply("r1", 1, "2024-01-01", says("a", FULLY), says("b", FULLY)),
                                reply("r2", 2, "2024-09-01", says("a", NOT_AT_ALL), says("b", PARTLY)))))
                .allMatch(ReplyPart::last)
                .extracting(ReplyPart::component, ReplyPart::round, ReplyPart::latestAnswer)
                .containsExactly(tuple("a", 1, true), tuple("b", 1, true), tuple("a", 2, false), tuple("b", 2, true));
    }

    @Test
    void aJudgementNotYetMadeMakesAnAnswerUnknown() {
        assertThat(parts(followUp()
                        .with(reply("r1", 1, "2024-01-01", says("a", FULLY), says("b", FULLY)))
                        .with(judged("r1", "a", "addressed", "rapporteur", "2026-01-02"))))
                .extracting(ReplyPart::component, ReplyPart::addressed, ReplyPart::latestAnswer)
                .containsExactly(tuple("a", UNKNOWN, false), tuple("b", FULLY, true));
    }
}
