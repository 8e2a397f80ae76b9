package org.sequitur.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Facts that only one procedure knows, over HTTP: scores of stakeholders, of which one coalition spoke in October 2022. */
class OwnFactsIntegrationTest extends RunningService {
    private static ObjectNode review() throws IOException {
        return (ObjectNode) JSON.readTree(Files.readString(Path.of("test-fixtures/upr/request.json")));
    }

    private String levelOf(String component, String day) throws IOException {
        JsonNode answer = JSON.readTree(withoutId(post(review().put("asOf", day).toString())));
        return answer.path("components")
                .valueStream()
                .filter(c -> c.path("component").asString().equals(component))
                .findFirst()
                .orElseThrow()
                .path("measurements")
                .path(0)
                .path("value")
                .asString();
    }

    @Test
    void whatWasSaidByTheDayAskedIsMeasured() throws IOException {
        assertThat(levelOf("137.61", "2022-11-02")).isEqualTo("PARTIALLY_IMPLEMENTED");
    }

    @Test
    void whatWasSaidLaterIsNotSeen() throws IOException {
        assertThat(levelOf("137.61", "2022-11-01")).isEqualTo("NOT_IMPLEMENTED");
    }

    @Test
    void anotherMechanismIsToldWhoseFactsTheyAre() throws IOException {
        ObjectNode request = review();
        ((ObjectNode) request.path("followUp")).put("mechanism", "iachr");
        assertThat(post(request.toString()).body())
                .contains("\"/followUp/mechanismFacts/upr\"")
                .contains("These are facts of upr, but the follow-up is one of \\\"iachr\\\". Post its own facts under"
                        + " \\\"iachr\\\", or correct the mechanism.");
    }
}
