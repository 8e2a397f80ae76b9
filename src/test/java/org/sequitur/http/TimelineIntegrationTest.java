package org.sequitur.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How an answer moved, and what a caller may do wrong when asking for it. */
class TimelineIntegrationTest extends RunningService {
    private static final String TIMELINES = "/v1/timelines";

    private static ObjectNode range(String from, String to) {
        ObjectNode request = JSON.createObjectNode();
        request.put("from", from).put("to", to);
        request.set("followUp", example().path("followUp"));
        return request;
    }

    private HttpResponse<String> follow(JsonNode request) {
        return post(TIMELINES, JSON_TYPE, request.toString().getBytes(UTF_8));
    }

    private HttpResponse<String> with(Consumer<ObjectNode> change) {
        ObjectNode request = range("2021-11-03", "2026-03-20");
        change.accept(request);
        return follow(request);
    }

    @Test
    void theLastSpanSaysWhatAnAssessmentOfTheLastDaySays() {
        JsonNode timeline = json(follow(range("2021-11-03", "2026-03-20")));
        JsonNode alone = json(post(example().toString()));
        JsonNode last = timeline.path("spans").get(timeline.path("spans").size() - 1);

        assertThat(last.at("/components/0/grade")).isEqualTo(alone.at("/components/0/grade"));
        assertThat(last.at("/cooperation/value")).isEqualTo(alone.at("/cooperation/value"));
        assertThat(last.at("/state/value")).isEqualTo(alone.at("/procedure/state"));
        assertThat(last.at("/scheme")).isEqualTo(alone.at("/scheme/id"));
        assertThat(last.path("until").isNull()).isTrue();
        assertThat(timeline.path("versions")).isEqualTo(alone.path("versions"));
    }

    @Test
    void spansFollowOneAnotherWithoutAGap() {
        List<String> ends = new ArrayList<>();
        List<String> beginnings = new ArrayList<>();
        json(follow(range("2021-11-03", "2026-03-20"))).path("spans").forEach(s -> {
            beginnings.add(s.path("from").asString());
            ends.add(s.path("until").asString(""));
        });

        assertThat(beginnings).hasSizeGreaterThan(3).startsWith("2021-11-03");
        assertThat(ends.subList(0, ends.size() - 1)).isEqualTo(beginnings.subList(1, beginnings.size()));
    }

    @Test
    void theDayAfterTheDueDayIsToldWithTheDeadlineThatPassed() {
        JsonNode passed = json(follow(range("2024-11-05", "2024-11-06"))).at("/spans/1");

        assertThat(passed.path("from").asString()).isEqualTo("2024-11-06");
        assertThat(passed.at("/because/0/cause").asString()).isEqualTo("DEADLINE_PASSED");
        assertThat(passed.at("/because/0/fact/id").asString()).isEqualTo("reply/1");
        assertThat(passed.at("/because/0/day").asString()).isEqualTo("2024-11-05");
        assertThat(passed.path("decides")).isNotEmpty();
    }

    @Test
    void theSameRequestGetsTheSameBytesWhateverTheOrderOfItsLists() {
        ObjectNode request = range("2021-11-03", "2026-03-20");
        ObjectNode followUp = (ObjectNode) request.path("followUp");
        ArrayNode replies = (ArrayNode) followUp.path("replies");
        replies.add(((ObjectNode) replies.get(0).deepCopy()).put("id", "second"));
        String first = follow(request).body();
        replies.insert(0, replies.remove(1));

        assertThat(follow(request).body()).isEqualTo(first);
    }

    @Test
    void theLastDayMayNotComeBeforeTheFirst() {
        refused(with(r -> r.put("to", "2021-11-02")), 422, "facts", "/to");
        assertThat(with(r -> r.put("to", "2021-11-03")).statusCode()).isEqualTo(200);
    }

    @Test
    void anUnknownMechanismIsNamed() {
        refused(
                with(r -> ((ObjectNode) r.path("followUp")).put("mechanism", "no-such")),
                422,
                "facts",
                "/followUp/mechanism");
    }

    @Test
    void everyMistakeAgainstTheContractIsToldWithItsPlace() {
        refused(
                with(r -> {
                    r.remove("to");
                    r.put("from", "2023-02-30").put("asOf", "2026-03-20");
                    ((ObjectNode) r.path("followUp")).put("state", 7);
                }),
                400,
                "contract",
                "/asOf",
                "/followUp/state",
                "/from",
                "/to");
        refused(post(TIMELINES, JSON_TYPE, new byte[0]), 400, "malformed", "");
    }

    @Test
    void aRangeInWhichTooMuchHappensIsRefusedWithTheDayUpToWhichItFits() {
        ObjectNode request = range("2021-11-03", "2199-12-31");
        ArrayNode items = (ArrayNode) request.at("/followUp/evidence");
        ObjectNode item = (ObjectNode) items.get(0);
        for (int i = 0; i < 600; i++) {
            items.add(item.deepCopy()
                    .put("id", "more" + i)
                    .put("receivedOn", LocalDate.of(2026, 1, 1).plusDays(i).toString()));
        }
        HttpResponse<String> tooLong = follow(request);

        refused(tooLong, 422, "range", "/to");
        String remedy = json(tooLong).at("/errors/0/detail").asString();
        String fits = remedy.replaceFirst(".*fits up to ([0-9-]{10})\\..*", "$1");
        assertThat(follow(request.put("to", fits)).statusCode()).as(remedy).isEqualTo(200);
    }

    private static void refused(HttpResponse<String> answer, int status, String type, String... pointers) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode problem = json(answer);
        assertThat(problem.path("type").asString()).isEqualTo("urn:sequitur:problem:" + type);
        List<String> found = new ArrayList<>();
        problem.path("errors").forEach(e -> found.add(e.path("pointer").asString()));
        assertThat(found).containsExactly(pointers);
    }
}
