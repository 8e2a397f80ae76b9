package org.sequitur.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequitur.register.ExportReader;
import org.sequitur.register.PublishedKey;
import org.sequitur.rulebook.RuleBook;
import tools.jackson.databind.JsonNode;

/** What the service gives to those who want proof. */
class ProofIntegrationTest extends RunningService {
    private static final String RULE = ReloadsUnderLoad.RULE;
    private static final String REGISTER = "/v1/register";
    private static final String CHECKPOINTS = REGISTER + "/checkpoints";
    private static final String REPLAYS = "/v1/replays";

    @AfterEach
    void putBack() {
        RULES.putBack(RULE);
    }

    @Test
    void aCheckpointIsMadeOnDemandAndKept() {
        post(example().toString());
        HttpResponse<String> made = post(CHECKPOINTS, JSON_TYPE, new byte[0]);
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location")).contains(CHECKPOINTS);
        JsonNode all = json(get(CHECKPOINTS)).get("checkpoints");
        assertThat(all.get(0)).isEqualTo(json(made));
        assertThat(ExportReader.checkpoints(made.body())).hasSize(1);
        JsonNode head = json(get(REGISTER));
        assertThat(json(made).get("head")).isEqualTo(head.get("hash"));
        assertThat(json(made).get("register")).isEqualTo(head.get("register"));

        HttpResponse<String> key = get(REGISTER + "/key");
        assertThat(PublishedKey.read(key.body()).id())
                .isEqualTo(json(key).get("id").asString())
                .isEqualTo(json(made).get("key").asString());
    }

    @Test
    void checkpointsAreListedInPages() {
        for (int i = 0; i < 3; i++) {
            post(CHECKPOINTS, JSON_TYPE, new byte[0]);
        }
        JsonNode all = json(get(CHECKPOINTS + "?limit=200"));
        assertThat(all.get("next").isNull()).isTrue();

        List<JsonNode> found = new ArrayList<>();
        Optional<String> address = Optional.of(CHECKPOINTS + "?limit=2");
        while (address.isPresent()) {
            HttpResponse<String> page = get(address.get());
            json(page).get("checkpoints").forEach(found::add);
            assertThat(json(page).get("checkpoints")).hasSizeBetween(1, 2);
            address = page.headers().firstValue("Link").map(link -> link.substring(1, link.indexOf('>')));
            assertThat(address.isPresent()).isEqualTo(json(page).get("next").isString());
        }
        assertThat(found).hasSizeGreaterThan(2).containsExactlyElementsOf(all.get("checkpoints"));
        assertThat(get(CHECKPOINTS + "?limit=0").statusCode()).isEqualTo(400);
        assertThat(get(CHECKPOINTS + "?cursor=!").statusCode()).isEqualTo(400);
    }

    @Test
    void theRunningRegisterVerifies() {
        post(example().toString());
        post(CHECKPOINTS, JSON_TYPE, new byte[0]);
        JsonNode verified = json(get(REGISTER + "/verification"));
        assertThat(verified.get("intact").asBoolean()).as(verified.toString()).isTrue();
        assertThat(verified.get("entries").asLong()).isPositive();
        assertThat(verified.at("/signatures/right")).isEqualTo(verified.get("checkpoints"));
        assertThat(verified.get("flaws")).isEmpty();
    }

    @Test
    void aRuleBookIsShownWholeAndGivesItsVersion() {
        post(example().toString());
        String version = version();
        JsonNode book = json(get(REGISTER + "/rulebooks/" + version));
        SortedMap<String, String> files = new TreeMap<>();
        book.get("files")
                .propertyStream()
                .forEach(f -> files.put(f.getKey(), f.getValue().asString()));
        assertThat(RuleBook.version(files)).isEqualTo(version);
        assertThat(get(REGISTER + "/rulebooks/sha256:0").statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasRecordedComesOutAgainAfterTheRulesHaveChanged() {
        String shipped = version();
        String id = json(post(example().toString())).get("id").asString();
        RULES.edit(RULE, ReloadsUnderLoad.reworded(7));
        waitUntil(() -> !version().equals(shipped));

        JsonNode reproduction = json(get(ASSESSMENTS + "/" + id + "/reproduction"));
        assertThat(reproduction.get("identical").asBoolean())
                .as(reproduction.toString())
                .isTrue();
        assertThat(reproduction.get("sameService").asBoolean()).isTrue();
        assertThat(reproduction.get("rulebook").asString()).isEqualTo(shipped);
        assertThat(reproduction.get("differences")).isEmpty();

        List<JsonNode> now = lines(replay(""));
        assertThat(now.get(now.size() - 1).get("rulebook").asString()).isEqualTo(version());
        List<JsonNode> before = lines(replay("{\"rulebook\": \"" + shipped + "\", \"mechanism\": \"ccpr-co\"}"));
        JsonNode summary = before.get(before.size() - 1);
        assertThat(summary.get("last").asBoolean()).isTrue();
        assertThat(summary.get("entries").asLong()).isPositive();
        assertThat(summary.get("changed").asLong())
                .as("a rule that is only worded otherwise changes nothing")
                .isZero();
        RULES.putBack(RULE);
        waitUntil(() -> version().equals(shipped));
    }

    @Test
    void whatCannotBeReplayedIsSaid() {
        assertThat(replay("{\"rules\": \"all\"}").statusCode()).isEqualTo(400);
        assertThat(replay("nothing").statusCode()).isEqualTo(400);
        HttpResponse<String> unknown = replay("{\"rulebook\": \"sha256:0\"}");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(json(unknown).get("type").asString()).isEqualTo("urn:sequitur:problem:not-found");
        assertThat(get(ASSESSMENTS + "/" + UUID.randomUUID() + "/reproduction").statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> replay(String body) {
        return post(REPLAYS, JSON_TYPE, body.getBytes(UTF_8));
    }

    private static List<JsonNode> lines(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().lines().map(JSON::readTree).toList();
    }
}
