package org.sequitur.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

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
    void thePageOfTheContractKeepsItsOwnPolicy() {
        assertThat(get("/docs/", HTML).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("connect-src 'self'"));
    }
}
