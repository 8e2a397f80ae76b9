package org.sequitur.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was recorded, as a page, over HTTP. */
class EntryPageIntegrationTest extends RunningPages {
    private static final Path STORY = Path.of("test-fixtures/ccpr-co/request.json");

    @Test
    void aRecordedAssessmentIsAPageAtItsPermanentAddress() throws IOException {
        String id = record(Files.readString(STORY));
        HttpResponse<String> page = get("/assessments/" + id, "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1 dir=\"auto\">CCPR/C/XXB/CO/4</h1>")
                .contains("Reply/action largely satisfactory: evidence of significant action towards implementation")
                .contains("href=\"#fact-measures-0\"")
                .contains("id=\"fact-measures-0\"")
                .contains("Outcome over time")
                .contains("Hash of this entry")
                .contains("/v1/assessments/" + id + "/reproduction");
    }

    @Test
    void theWayLeadsToAllEntriesOfTheFollowUp() throws IOException {
        String id = record(Files.readString(STORY));
        Matcher link = Pattern.compile("href=\"(/assessments\\?[^\"]*)\">All entries of this follow-up<")
                .matcher(get("/assessments/" + id, "text/html").body());
        assertThat(link.find()).isTrue();
        assertThat(get(link.group(1).replace("&amp;", "&"), "text/html").body())
                .contains("/assessments/" + id)
                .contains("value=\"custody-and-bail\"");
    }

    @Test
    void itsPolicyAllowsNoScriptAndNoStyleOfThePageItself() throws IOException {
        HttpResponse<String> page = get("/assessments/" + record(Files.readString(STORY)), "text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.body())
                .doesNotContain("<script")
                .doesNotContain("<style")
                .doesNotContain(" style=");
    }

    @Test
    void ofAConfidentialReportThePageShowsNothingThatWasPosted() throws IOException {
        String confidential = Files.readString(Path.of("test-fixtures/cpt/request.json"))
                .replace("\"publicationAuthorised\": true", "\"publicationAuthorised\": false");
        HttpResponse<String> page = get("/assessments/" + record(confidential), "text/html");
        assertThat(page.body())
                .contains("What was found is withheld")
                .doesNotContain("The facts as posted")
                .doesNotContain("fact-components-0")
                .doesNotContain("/request\"");
    }

    @Test
    void whoeverAsksForALanguageThatIsNotThereReadsEnglishThroughout() throws IOException {
        String address = "/assessments/" + record(Files.readString(STORY));
        HttpResponse<String> page = send(HttpRequest.newBuilder(at(address))
                .header("Accept", "text/html")
                .header("Accept-Language", "ar, de"));
        assertThat(page.body()).contains("<html lang=\"en\" dir=\"ltr\"").contains(">1 June 2023</time>");
    }

    @Test
    void anIdUnderWhichNothingIsRecordedIsNotFound() {
        assertThat(get("/assessments/" + UUID.randomUUID(), "text/html").statusCode())
                .isEqualTo(404);
    }

    /** Its id. */
    private String record(String request) {
        HttpResponse<String> recorded = postJson("/v1/assessments", request.getBytes(UTF_8));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        String location = recorded.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
