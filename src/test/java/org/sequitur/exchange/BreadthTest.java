package org.sequitur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.sequitur.exchange.Requests.EXCHANGE;
import static org.sequitur.exchange.Requests.bytes;
import static org.sequitur.exchange.Requests.mistakesIn;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One hundred components, each with one hundred facts that concern them all: that is as much as is taken. */
class BreadthTest {
    @Test
    void aRequestOfTheGreatestBreadthIsTaken() {
        assertThatCode(() -> EXCHANGE.parse(bytes(request(50)))).doesNotThrowAnyException();
    }

    @Test
    void aBroaderOneIsToldHowBroadItIs() {
        assertThat(mistakesIn(request(51)))
                .containsExactly("/followUp: There are 10,100 pairs of a component and a fact that concerns it; at most"
                        + " 10,000 are taken. Post fewer components at once, and name for each measure and fact only those"
                        + " that it concerns.");
    }

    private static String request(int engagements) {
        ObjectNode request = (ObjectNode) JsonMapper.shared().readTree(Requests.GOOD);
        ObjectNode followUp = (ObjectNode) request.path("followUp");
        followUp.putArray("measures");
        followUp.putArray("evidence");
        followUp.putArray("replies");
        followUp.putArray("rounds");
        followUp.putArray("components");
        followUp.putArray("reminders");
        followUp.putArray("engagements");
        for (int i = 0; i < 100; i++) {
            followUp.withArray("components").addObject().put("id", "c" + i);
        }
        for (int i = 0; i < 50; i++) {
            followUp.withArray("reminders").addObject().put("id", "r" + i).put("sentOn", "2024-12-20");
        }
        for (int i = 0; i < engagements; i++) {
            followUp.withArray("engagements")
                    .addObject()
                    .put("id", "e" + i)
                    .put("kind", "CONSULTATION")
                    .put("stakeholder", "VICTIMS");
        }
        return request.toString();
    }
}
