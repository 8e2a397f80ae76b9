package org.sequitur.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ConversionTest {
    private static final Set<String> JUDGED = Set.of(
            "relevance", "coverage", "askKind", "stillNeeded", "treatAsRejection", "credible", "rebutted", "point");

    private final ConversionTable table = ConversionTable.read();
    private final Conversion with = new Conversion(table, true);
    private final Conversion without = new Conversion(table, false);

    @Test
    void everyLineIsConverted() {
        assertThat(Published.all())
                .hasSize(68)
                .allSatisfy(
                        p -> assertThat(with.request(p.coded()).has("followUp")).isTrue());
    }

    @Test
    void theGradeTheQuoteAndEarlierGradesAreNeverSeen() {
        for (ObjectNode line : Published.lines()) {
            ObjectNode blind = line.deepCopy();
            blind.remove("official_grade");
            blind.remove("grade_scale");
            blind.remove("source_quote");
            ((ObjectNode) blind.path("facts")).remove("prior_grades");
            assertThat(with.request(Published.coded(blind))).isEqualTo(with.request(Published.coded(line)));
        }
    }

    @Test
    void everySuppliedJudgementIsMarkedAsSupplied() {
        for (Published published : Published.all()) {
            JsonNode followUp = with.request(published.coded()).path("followUp");
            Set<String> marked = new HashSet<>();
            followUp.path("judgements").forEach(j -> {
                assertThat(j.path("authorRole").asString()).isEqualTo("supplied by the conversion table");
                marked.add(j.path("fact").asString() + " " + j.path("field").asString());
            });
            assertThat(marked).containsExactlyInAnyOrderElementsOf(judged(followUp));
        }
    }

    @Test
    void withoutThemNoJudgementIsPosted() {
        assertThat(Published.all()).allSatisfy(p -> {
            JsonNode followUp = without.request(p.coded()).path("followUp");
            assertThat(judged(followUp)).isEmpty();
            assertThat(followUp.has("judgements")).isFalse();
        });
    }

    @Test
    void aMeasureLaterThanTheRecommendationStandsOnTheDayAfterIt() {
        assertThat(reachedOn("hrc-112.2-AGO-23-1")).isEqualTo("2013-03-28");
    }

    @Test
    void aMeasureNoLaterStandsOnTheDayOfTheRecommendation() {
        assertThat(reachedOn("hrc-112.2-MAC-17")).isEqualTo("2013-03-27");
    }

    @Test
    void aMeasureWithoutADateStandsOnNoDay() {
        assertThat(reachedOn("hrc-113.2-MRT-17-3")).isEmpty();
    }

    @Test
    void aDueDayPrintedForALaterRoundIsThatRounds() {
        JsonNode nepal = followUp("hrc-120.2-NPL2-all");
        assertThat(nepal.path("obligation").has("dueOn")).isFalse();
        assertThat(nepal.at("/rounds/0/dueOn").asString()).isEqualTo("2016-04-11");
        assertThat(nepal.at("/reminders/0/round").asInt()).isEqualTo(2);
    }

    @Test
    void aReminderBeforeAnEarlierReplyBelongsToItsRound() {
        JsonNode hungary = followUp("hrc-112.2-HUN-18-2");
        assertThat(hungary.at("/reminders/0/round").asInt()).isEqualTo(1);
        assertThat(hungary.at("/rounds/0/requestedOn").asString()).isEqualTo("2013-04-30");
    }

    @Test
    void threeRemindersInOnePhraseAreThree() {
        JsonNode reminders = followUp("hrc-106.2-UNK-13").path("reminders");
        assertThat(reminders).hasSize(3);
        assertThat(reminders.path(2).path("sentOn").asString()).isEqualTo("2007-09-30");
        assertThat(reminders.path(2).path("round").asInt()).isEqualTo(1);
    }

    @Test
    void aReplyWithoutADayCameOnTheDayOfTheAssessmentAtTheLatest() {
        assertThat(followUp("hrc-118.2-HRV-23-a").at("/replies/0/receivedOn").asString())
                .isEqualTo("2016-11-04");
    }

    @Test
    void silenceIsNoReply() {
        assertThat(followUp("hrc-119.2-SLE-all").path("replies")).isEmpty();
    }

    private String reachedOn(String id) {
        JsonNode day = followUp(id).at("/measures/0/stages/0/reachedOn");
        return day.isNull() ? "" : LocalDate.parse(day.asString()).toString();
    }

    private JsonNode followUp(String id) {
        return Published.all().stream()
                .map(Published::coded)
                .filter(c -> c.id().equals(id))
                .findFirst()
                .map(c -> with.request(c).path("followUp"))
                .orElseThrow();
    }

    /** Every judged field that is posted, with the fact it belongs to. */
    private static Set<String> judged(JsonNode followUp) {
        Set<String> found = new HashSet<>();
        followUp.path("components").forEach(c -> add(found, c, c.path("id").asString()));
        followUp.path("evidence").forEach(e -> add(found, e, e.path("id").asString()));
        for (String parts : Set.of("replies", "measures")) {
            followUp.path(parts)
                    .forEach(f -> f.path("components")
                            .forEach(p -> add(found, p, f.path("id").asString())));
        }
        return found;
    }

    private static void add(Set<String> found, JsonNode fact, String id) {
        fact.propertyNames().stream().filter(JUDGED::contains).forEach(field -> found.add(id + " " + field));
    }
}
