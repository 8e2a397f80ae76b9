package org.sequitur.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** An entry whose header somebody changed in the file of the register, past the service. */
class DamagedEntryIntegrationTest extends RunningService {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set before the service starts
    private static Path data;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry registry) {
        registry.add("sequitur.data", () -> data);
    }

    @Test
    void itIsNamedWhereverItIsMetAndTheRestIsReadVerifiedAndAddedTo() throws Exception {
        String whole =
                post(example().toString()).headers().firstValue("Location").orElseThrow();
        String damaged =
                post(example().toString()).headers().firstValue("Location").orElseThrow();
        damageTheLast();

        assertNamesTheSecond(get(ASSESSMENTS));
        assertNamesTheSecond(get(damaged));
        assertThat(get(whole).statusCode()).isEqualTo(200);
        JsonNode head = json(get("/v1/register"));
        assertThat(head.get("size").asLong()).isEqualTo(2);
        assertThat(head.get("recordedAt").isNull()).isTrue();
        JsonNode verified = json(get("/v1/register/verification"));
        assertThat(verified.get("intact").asBoolean()).isFalse();
        assertThat(verified.get("flaws"))
                .isNotEmpty()
                .allMatch(flaw -> flaw.get("sequence").asLong() == 2);

        HttpResponse<String> page =
                send(HttpRequest.newBuilder(at("/assessments")).header("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("Entry 2 cannot be read as it was recorded", "href=\"/register\"");
        assertThat(send(HttpRequest.newBuilder(at("/register")).header("Accept", "text/html"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(at("/")).header("Accept", "text/html"))
                        .body())
                .contains("The latest entries cannot be read");

        assertThat(post(example().toString()).statusCode()).isEqualTo(201);
    }

    private void assertNamesTheSecond(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(json(answer).get("type").asString()).isEqualTo("urn:sequitur:problem:damaged");
        assertThat(json(answer).get("detail").asString()).startsWith("Entry 2 cannot be read as it was recorded.");
    }

    private static void damageTheLast() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("register.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("drop trigger entry_stays");
            statement.execute(
                    "update entry set header = json_set(header, '$.recordedAt', 'at noon') where sequence = 2");
        }
    }
}
