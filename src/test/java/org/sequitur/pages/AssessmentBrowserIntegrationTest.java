package org.sequitur.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The page of a recorded assessment in a real browser. */
class AssessmentBrowserIntegrationTest extends RunningPages {
    private static final String LONG_GERMAN =
            "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesdurchführungsverordnungsentwurf";
    private static final String LONG_ARABIC =
            "يتعين على الدولة الطرف أن تعتمد جميع التدابير اللازمة لضمان المساواة في التمتع بالحقوق ".repeat(6);

    private Browser browser;

    @BeforeEach
    void startTheBrowser() {
        assumeTrue(
                Browser.isThere(),
                "No Chromium was found, so the page of an assessment was not read in a browser."
                        + " Install the packages chromium and chromium-driver.");
        browser = Browser.start();
        browser.size(1280, 900);
        browser.dark(false);
    }

    @AfterEach
    void putTheBrowserBack() {
        if (Browser.isThere()) {
            browser.onPaper(false);
        }
    }

    @Test
    void aReaderGoesFromTheListOverTheGradeDownToThePostedFact() {
        String id = record(story("ccpr-co"));
        browser.open(at("/assessments"));
        browser.follow(browser.find("main a[href='/assessments/" + id + "']"));
        assertThat(browser.find("#component-0 .letter").getText()).isEqualTo("A");
        WebElement why = browser.find("#component-0 > .reasons details.why");
        why.findElement(By.cssSelector("summary")).click();
        why.findElement(By.cssSelector(".finding details.why > summary")).click();
        WebElement fact = why.findElement(By.cssSelector(".finding a[href='#fact-measures-0']"));
        assertThat(fact.getText()).isEqualTo("measure custody-act");
        fact.click();
        assertThat(browser.address()).endsWith("/assessments/" + id + "#fact-measures-0");
        assertThat(browser.find(":target").getText()).contains("\"id\": \"custody-act\"", "Police Custody Act");
        assertThat(browser.script("const box = document.querySelector(':target').getBoundingClientRect();"
                        + " return box.top >= 0 && box.top < innerHeight"))
                .isEqualTo(true);
    }

    @Test
    void anAuditorProvesAnEntryAndTheRegisterWithoutReadingData() {
        String id = record(story("ccpr-co"));
        browser.open(at("/assessments/" + id));
        browser.follow(browser.find("[aria-labelledby=check] a[href='/assessments/" + id + "/reproduction']"));
        assertThat(browser.find("#found").getText()).isEqualTo("The same to the byte");
        assertThat(browser.violations()).isEmpty();
        browser.follow(browser.find(".over a[href='/assessments/" + id + "']"));
        browser.follow(browser.find("[aria-labelledby=check] a[href='/register']"));
        browser.follow(browser.find("form[action='/register'] button"));
        assertThat(browser.find("#found").getText()).isEqualTo("It is as it was recorded");
        assertThat(browser.violations()).isEmpty();
        browser.dark(true);
        assertThat(browser.violations()).as("dark").isEmpty();
        staysWithinANarrowScreen();
    }

    @Test
    void anEnglishSentenceAboutALawNamedInArabicRunsFromLeftToRight() {
        JsonNode request = story("ccpr-co");
        ((ObjectNode) request.path("followUp").at("/measures/0")).put("text", LONG_ARABIC);
        browser.open(at("/assessments/" + record(request)));
        String direction = "return getComputedStyle(document.querySelector('%s')).direction";
        assertThat(browser.script(direction.formatted("#component-0 .says span")))
                .isEqualTo("ltr");
        assertThat(browser.script("return [...document.querySelectorAll('td')].every("
                        + "cell => getComputedStyle(cell).direction === 'ltr')"))
                .isEqualTo(true);
    }

    @Test
    void onANarrowScreenTheDueDaysAreReadOneBeneathTheOther() {
        browser.open(at("/assessments/" + record(story("ccpr-co"))));
        browser.size(360, 800);
        assertThat(browser.script("const frame = document.querySelector('[aria-labelledby=deadlines] .frame');"
                        + " return frame.scrollWidth <= frame.clientWidth"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ccpr-co", "coe-cm", "opcat-spt"})
    void everyoneCanReadItWithAllOfItOpened(String code) {
        browser.open(at("/assessments/" + record(story(code))));
        openAll();
        assertThat(browser.violations()).isEmpty();
        browser.dark(true);
        assertThat(browser.violations()).as("dark").isEmpty();
        staysWithinANarrowScreen();
        assertThat(browser.text()).doesNotContain("??");
    }

    @Test
    void longTextsOfAnyScriptStayWithinANarrowScreen() {
        JsonNode request = story("ccpr-co");
        ObjectNode followUp = (ObjectNode) request.path("followUp");
        ((ObjectNode) followUp.at("/components/0")).put("text", LONG_GERMAN);
        ((ObjectNode) followUp.at("/components/1")).put("text", LONG_ARABIC);
        ((ObjectNode) followUp.at("/obligation")).put("documentSymbol", LONG_GERMAN);
        ((ObjectNode) followUp.at("/measures/0")).put("text", LONG_GERMAN + " " + LONG_GERMAN);
        browser.open(at("/assessments/" + record(request)));
        openAll();
        staysWithinANarrowScreen();
        assertThat(browser.script("return getComputedStyle(document.querySelector('#component-1 > .lead')).direction"))
                .isEqualTo("rtl");
    }

    @Test
    void markupInAPostedTextIsShownAndNeverRun() {
        JsonNode request = story("ccpr-co");
        Injected.into(request);
        browser.open(at("/assessments/" + record(request)));
        openAll();
        assertThat(browser.all("main script, main img")).isEmpty();
        assertThat(browser.title()).contains("<script>document.title='taken'</script>");
        assertThat(browser.find("#component-0 > .lead").getText()).contains("<script>");
    }

    @Test
    void onPaperWhatIsClosedOnTheScreenIsOpen() {
        browser.open(at("/assessments/" + record(story("ccpr-co"))));
        assertThat(visible()).isEqualTo(false);
        browser.onPaper(true);
        assertThat(visible()).isEqualTo(true);
        assertThat(browser.find(".contents").isDisplayed()).isFalse();
        assertThat(browser.script("return getComputedStyle(document.querySelector('.picture')).overflowX"))
                .isEqualTo("visible");
    }

    private Object visible() {
        return browser.script("return document.querySelector('details.why .tree')"
                + ".checkVisibility({contentVisibilityAuto: true, visibilityProperty: true})");
    }

    private void openAll() {
        browser.script("document.querySelectorAll('details').forEach(d => d.open = true)");
    }

    private void staysWithinANarrowScreen() {
        browser.size(320, 800);
        for (String direction : List.of("ltr", "rtl")) {
            browser.script("document.documentElement.dir = '" + direction + "'");
            assertThat(browser.script("return document.documentElement.scrollWidth"))
                    .as(direction)
                    .isEqualTo(320L);
        }
    }

    private static JsonNode story(String code) {
        return Story.json(Path.of("test-fixtures", code, "request.json"));
    }

    private String record(JsonNode request) {
        HttpResponse<String> recorded =
                postJson("/v1/assessments", request.toString().getBytes(UTF_8));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        String location = recorded.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
