package org.sequitur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.exchange.Requests.EXCHANGE;
import static org.sequitur.exchange.Requests.GOOD;
import static org.sequitur.exchange.Requests.bytes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.followup.Answer;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.Reliability;
import org.sequitur.followup.ReplyPart;
import org.sequitur.followup.StillNeeded;
import tools.jackson.databind.json.JsonMapper;

class RequestTest {
    private static FollowUp followUp(String json) throws RequestRejected {
        return Facts.of(EXCHANGE.parse(bytes(json)).getFollowUp());
    }

    @Test
    void theExampleOfTheDesignIsAGoodRequest() throws RequestRejected {
        FollowUp followUp = followUp(GOOD);

        assertThat(followUp.id()).isEqualTo("example-1");
        assertThat(followUp.obligation().dueOn()).isEqualTo(LocalDate.of(2024, 11, 5));
        assertThat(followUp.obligation().nextLoiprAdoptionOn()).isNull();
        assertThat(followUp.measures().get(0).stages()).hasSize(2);
        assertThat(followUp.evidence().get(0).reliability()).isEqualTo(Reliability.B);
    }

    @Test
    void whatIsLeftOutIsNotKnown() throws RequestRejected {
        FollowUp followUp = followUp(GOOD);

        assertThat(followUp.components().get(0).stillNeeded()).isEqualTo(StillNeeded.UNKNOWN);
        ReplyPart part = followUp.replies().get(0).components().get(0);
        assertThat(part.repeatsEarlierInformationOnly()).isEqualTo(Answer.UNKNOWN);
        assertThat(part.treatAsRejection()).isEqualTo(Answer.NO);
    }

    @Test
    void aFollowUpWithNothingReceivedIsAGoodRequest() throws RequestRejected {
        FollowUp followUp = followUp("""
                {"asOf": "2026-03-20", "followUp": {"id": "f", "mechanism": "ccpr-co", "state": "XXA",
                  "obligation": {"documentSymbol": "S", "kind": "RECOMMENDATION"}, "components": [{"id": "a"}]}}""");

        assertThat(followUp.replies()).isEmpty();
        assertThat(followUp.calendars().sessions()).isEmpty();
    }

    @Test
    void aReplyWithoutARoundIsOfTheFirstAndAReminderWithoutANumberIsCountedLater() throws RequestRejected {
        FollowUp followUp = followUp(GOOD.replace("\"round\": 1,", "").replace("\"ordinal\": 1,", ""));

        assertThat(followUp.replies().get(0).round()).isEqualTo(1);
        assertThat(followUp.reminders().get(0).ordinal()).isZero();
    }

    @Test
    void aTreeFromElsewhereIsReadLikeAText() throws RequestRejected {
        assertThat(EXCHANGE.parse(JsonMapper.shared().readTree(GOOD))).isEqualTo(EXCHANGE.parse(bytes(GOOD)));
    }

    @Test
    void aByteOrderMarkAtTheBeginningIsPassedOver() throws RequestRejected {
        assertThat(EXCHANGE.parse(bytes("\uFEFF" + GOOD))).isEqualTo(EXCHANGE.parse(bytes(GOOD)));
    }

    @Test
    void textsInAnyScriptAndDirectionComeBackAsPosted() throws RequestRejected {
        String arabicWithOverride = "\u202Eقانون اللاجئين\u2066 — 難民法 🏛";
        String written = new String(
                EXCHANGE.write(EXCHANGE.parse(bytes(GOOD.replace("Refugees Act 2024", arabicWithOverride)))),
                StandardCharsets.UTF_8);

        assertThat(written).contains(arabicWithOverride);
    }

    @Test
    void lineBreaksAndTabsMayStandInATextButNotOtherControlCharacters() throws RequestRejected {
        assertThat(followUp(GOOD.replace("Refugees Act 2024", "Refugees\\n\\tAct"))
                        .measures()
                        .get(0)
                        .text())
                .isEqualTo("Refugees\n\tAct");
    }

    @Test
    void itemsThatQuoteOneAnotherInACircleAreLegal() throws RequestRejected {
        FollowUp followUp = followUp(GOOD.replace("\"derivedFrom\": []", "\"derivedFrom\": [\"e1\"]"));

        assertThat(followUp.evidence().get(0).derivedFrom()).isEqualTo(List.of("e1"));
    }
}
