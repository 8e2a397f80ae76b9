package org.sequitur.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is proved on the spot is told in words. */
class ProofPagesIntegrationTest extends RunningPages {
    private static final String HTML = "text/html";

    @Test
    void thatTheSameComesOutAgainIsToldInWordsWithTheWayBackAndToTheData() throws IOException {
        String address = record(Files.readString(Path.of("test-fixtures/ccpr-co/request.json")));
        assertThat(get(address, HTML).body()).contains("href=\"" + address + "/reproduction\"");
        HttpResponse<String> again = get(address + "/reproduction", HTML);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(again.body())
                .contains(
                        "The same to the byte", "href=\"" + address + "\"", "href=\"/v1" + address + "/reproduction\"")
                .doesNotContain("It is not the same", "another version of the program", "<script");
    }

    @Test
    void ofAConfidentialReportNothingThatWasPostedIsTold() throws IOException {
        String confidential = Files.readString(Path.of("test-fixtures/cpt/request.json"))
                .replace("\"publicationAuthorised\": true", "\"publicationAuthorised\": false");
        assertThat(get(record(confidential) + "/reproduction", HTML).body())
                .contains("The same to the byte")
                .doesNotContain("publicationAuthorised");
    }

    @Test
    void whatIsNotRecordedCannotBeAssessedAgain() {
        assertThat(get("/assessments/" + UUID.randomUUID() + "/reproduction", HTML)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theRegisterIsVerifiedByAButtonAndTheResultToldInWords() throws IOException {
        record(Files.readString(Path.of("test-fixtures/example-1/request.json")));
        assertThat(get("/register", HTML).body()).contains("Verify it now");
        HttpResponse<String> verified = post("/register", "now", "");
        assertThat(verified.statusCode()).isEqualTo(200);
        assertThat(verified.body())
                .contains("It is as it was recorded", "What was looked at", "cannot be seen from here")
                .doesNotContain("being verified already");
    }

    private String record(String request) {
        HttpResponse<String> recorded = postJson("/v1/assessments", request.getBytes(UTF_8));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        return recorded.headers().firstValue("Location").orElseThrow().substring("/v1".length());
    }
}
