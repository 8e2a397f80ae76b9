package org.sequitur.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the pages are apart from how they look: addresses, types, headers. */
class PagesIntegrationTest extends RunningPages {
    private static final String HTML = "text/html";

    @Test
    void theHomePageSaysWhichRulesAreInForce() {
        HttpResponse<String> home = get("/", HTML);
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(home.body()).contains("sha256:", "<h1>", "<html lang=\"en\" dir=\"ltr\">");
    }

    @Test
    void aPageMayLoadNothingFromElsewhereAndNothingWrittenIntoIt() {
        HttpResponse<String> home = get("/", HTML);
        assertThat(home.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'");
        assertThat(home.body()).doesNotContain("http:", "https:", "<script", "style=", " onload", " onclick", "??");
        assertThat(get("/assets/sequitur.css", "text/css").statusCode()).isEqualTo(200);
        assertThat(get("/assets/mark.svg", "image/svg+xml").statusCode()).isEqualTo(200);
    }

    @Test
    void aClockTellsWhichPostedNumberTakesThePlaceOfItsOwn() {
        String says = "or as many as are posted in";
        assertThat(get("/mechanisms/afchpr", HTML).body())
                .contains("6 months", says, "<code>courtOrder.reportingPeriodMonths</code>");
        assertThat(get("/mechanisms/ccpr-co", HTML).body()).doesNotContain(says);
    }

    @Test
    void ofARuleTheCasesComeBeforeTheFileAndItsSentenceIsExplained() {
        String rule = get("/rules/ccpr-co/grade/structure-put-in-place", HTML).body();
        assertThat(rule).contains("filled in from the facts", "stays silent</span><span class=\"said\">grade B</span>");
        assertThat(rule.indexOf("id=\"cases\"")).isPositive().isLessThan(rule.indexOf("id=\"text\""));
    }

    @Test
    void aReaderIsToldOnAPageThatThereIsNothing() {
        HttpResponse<String> page = get("/no-such-page", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("style-src 'self'"));
        assertThat(page.body()).contains("There is nothing here");
    }

    @Test
    void aProgramIsToldInJson() {
        for (String address : new String[] {"/no-such-page", "/v1/no-such", "/openapi.yaml/no"}) {
            HttpResponse<String> problem = get(address, "*/*");
            assertThat(problem.statusCode()).isEqualTo(404);
            assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
        assertThat(get("/v1/no-such", HTML).headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void aPageThatFailsWhileItIsWrittenTellsTheReaderSoOnAPage() {
        HttpResponse<String> page = get("/failing", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("style-src 'self'"));
        assertThat(page.body())
                .contains("Sequitur itself failed", "Report this number", "</html>")
                .doesNotContain("Exception", "thymeleaf", "org.", "rule.versions", "As its authors wrote it");
    }

    @Test
    void aProgramIsToldInJsonThatAPageFailed() {
        for (HttpResponse<String> problem : List.of(get("/failing", "*/*"), get("/v1/failing", HTML))) {
            assertThat(problem.statusCode()).isEqualTo(500);
            assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(problem.body()).contains("urn:sequitur:problem:fault").doesNotContain("Exception", "thymeleaf");
        }
    }

    @Test
    void withoutAChoiceTheRulesAreAnIndexThatLeadsToEachOfThem() {
        String index = get("/rules", HTML).body();
        assertThat(index.length()).isLessThan(150_000);
        Set<String> found = new TreeSet<>();
        for (String address : links(index, "/rules?mechanism=")) {
            if (!address.contains("&amp;stage=")) {
                found.addAll(links(get(address, HTML).body(), "/rules/"));
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(everyRule());
    }

    @Test
    void aLongListOfRulesGoesOnOnTheNextPage() {
        Set<String> found = new TreeSet<>();
        String next = "/rules?stage=grade";
        int pages = 0;
        while (!next.isEmpty()) {
            String page = get(next, HTML).body();
            assertThat(page.length()).isLessThan(250_000);
            found.addAll(links(page, "/rules/"));
            pages++;
            Set<String> after = links(page, "/rules?stage=grade&amp;page=" + (pages + 1));
            next = after.isEmpty() ? "" : after.iterator().next().replace("&amp;", "&");
        }
        assertThat(pages).isGreaterThan(1);
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        everyRule().stream().filter(r -> r.contains("/grade/")).toList());
    }

    @Test
    void rulesAreFoundByTheirWordsWhateverTheirOrder() {
        assertThat(links(get("/rules?words=REMINDER+ccpr-g-01", HTML).body(), "/rules/"))
                .contains("/rules/ccpr-co/grade/no-report-after-single-reminder")
                .allMatch(r -> r.startsWith("/rules/ccpr-co/"));
        assertThat(get("/rules?words=nosuchword", HTML).body()).contains("No rule is like this.");
        assertThat(get("/rules?page=0&words=a", HTML).statusCode()).isEqualTo(400);
        assertThat(get("/rules?mechanism=nosuch", HTML).statusCode()).isEqualTo(404);
    }

    @Test
    void aListOfEntriesIsAsLongAsAskedAndTheNextPageAsksTheSame() throws IOException {
        byte[] request = Files.readAllBytes(Path.of("test-fixtures/example-1/request.json"));
        postJson("/v1/assessments", request);
        postJson("/v1/assessments", request);
        String list =
                get("/assessments?mechanism=ccpr-co&state=XXA&limit=1", HTML).body();
        assertThat(links(list, "/assessments/")).hasSize(1);
        assertThat(list)
                .contains("<option value=\"1\" selected=\"selected\">1</option>", "<option value=\"200\">200</option>")
                .containsPattern("href=\"/assessments\\?mechanism=ccpr-co&amp;state=XXA&amp;limit=1&amp;cursor=\\d+\"");
        for (String limit : List.of("0", "201", "many")) {
            assertThat(get("/assessments?limit=" + limit, HTML).statusCode()).isEqualTo(400);
        }
        assertThat(get("/assessments?limit=200", HTML).statusCode()).isEqualTo(200);
        assertThat(get("/assessments?limit=", HTML).body()).contains("<option value=\"50\" selected=\"selected\">");
    }

    @Test
    void theListNamesTheMechanismAndFindsACodeAsThePageWritesIt() throws IOException {
        postJson("/v1/assessments", Files.readAllBytes(Path.of("test-fixtures/ccpr-co/request.json")));
        String list = get("/assessments?grade=NOT+IN+FOLLOW+UP", HTML).body();
        assertThat(list)
                .contains(">Human Rights Committee, follow-up to concluding observations</a>", ">NOT IN FOLLOW UP</b>")
                .doesNotContain("NOT_IN_FOLLOW_UP");
    }

    @Test
    void whereThereIsNothingToListThereIsNoTable() {
        assertThat(get("/assessments?state=nowhere", HTML).body())
                .contains("<p class=\"notice\" role=\"status\">")
                .doesNotContain("<table");
        assertThat(get("/mechanisms/iacthr", HTML).body()).contains("Grades of the case as a whole");
        assertThat(get("/mechanisms/ccpr-co", HTML).body()).doesNotContain("Grades of the case as a whole");
    }

    @Test
    void aProcedureWithoutAScaleSaysSoInWords() throws IOException {
        String mechanisms = get("/mechanisms", HTML).body();
        assertThat(mechanisms).contains("No scale of grades").doesNotContain("<code>none</code>");
        assertThat(get("/mechanisms/upr", HTML).body())
                .contains("No scale of grades")
                .doesNotContain("<code>none</code>");
        byte[] request = Files.readAllBytes(Path.of("test-fixtures/cpt/request.json"));
        String address = postJson("/v1/assessments", request)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .substring("/v1".length());
        assertThat(get(address, HTML).body())
                .contains("No scale of grades is known here", "under no scale of grades")
                .contains("There is no scale by which this could be graded")
                .doesNotContain("scale none", ">none<");
    }

    private Set<String> everyRule() {
        Set<String> rules = new TreeSet<>();
        JsonMapper.shared()
                .readTree(get("/v1/rules", "*/*").body())
                .get("rules")
                .forEach(r -> rules.add("/rules/"
                        + String.join(
                                "/",
                                r.get("mechanism").asString(),
                                r.get("stage").asString(),
                                r.get("concept").asString())));
        return rules;
    }

    /** The addresses on a page that begin so. */
    private static Set<String> links(String page, String begin) {
        return Pattern.compile("href=\"(" + Pattern.quote(begin) + "[^\"]*)\"")
                .matcher(page)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void thePageOfTheContractKeepsItsOwnPolicy() {
        assertThat(get("/docs/", HTML).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("connect-src 'self'"));
    }
}
