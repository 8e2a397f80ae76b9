package org.sequitur.pages;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The pages in a real browser: that everyone can read them, and that nothing posted can take hold of them. */
class BrowserIntegrationTest extends RunningPages {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path EXAMPLE = Path.of("test-fixtures/ccpr-co/request.json");
    private static final String INJECTED =
            "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">";
    /** Texts and names that the poster chooses. */
    private static final Set<String> FREE = Set.of(
            "id",
            "component",
            "text",
            "paragraph",
            "state",
            "documentSymbol",
            "measure",
            "author",
            "origin",
            "source",
            "title",
            "note");

    private Browser browser;

    @BeforeEach
    void startTheBrowser() {
        assumeTrue(
                Browser.isThere(),
                "No Chromium was found, so the pages were not read in a browser."
                        + " Install the packages chromium and chromium-driver.");
        browser = Browser.start();
        browser.size(1280, 900);
        browser.dark(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/assessments",
                "/assessments?state=nowhere",
                "/register",
                "/try",
                "/mechanisms",
                "/mechanisms/ccpr-co",
                "/mechanisms/upr",
                "/rules",
                "/rules?mechanism=ccpr-co&stage=grade",
                "/rules?words=reminder",
                "/rules/ccpr-co/grade/component-not-addressed",
                "/no-such-page"
            })
    void aPageCanBeReadByEveryone(String path) {
        open(path);
        canBeReadByEveryone();
    }

    @Test
    void whatWasTriedCanBeReadByEveryone() throws IOException {
        tryOut(Files.readString(EXAMPLE));
        assertThat(browser.text()).contains("nothing was recorded");
        canBeReadByEveryone();
        tryOut("{}");
        canBeReadByEveryone();
    }

    @Test
    void anExampleIsLoadedChangedAndAssessed() {
        open("/");
        browser.find("select[name=example] option[value='upr']").click();
        browser.follow(browser.find("form[action='/try'] button"));
        assertThat(browser.address()).endsWith("/try?example=upr");
        WebElement text = browser.find("textarea");
        assertThat(text.getDomProperty("value")).contains("\"mechanism\": \"upr\"");
        text.sendKeys(Keys.chord(Keys.CONTROL, Keys.HOME), "!");
        browser.follow(browser.find(".editor button"));
        assertThat(browser.text()).contains("This text could not be assessed", "line 1, column");
        text = browser.find("textarea");
        assertThat(text.getDomProperty("value")).startsWith("!{");
        text.sendKeys(Keys.chord(Keys.CONTROL, Keys.HOME), Keys.DELETE);
        browser.follow(browser.find(".editor button"));
        assertThat(browser.text()).contains("nothing was recorded");
        assertThat(browser.find("textarea").getDomProperty("value")).startsWith("{");
    }

    @Test
    void mistakesAreToldWithPlaceAndLine() {
        tryOut("{\"asOf\": \"2020-13-01\",\n \"followUp\": {\"mechanism\": \"ccpr-co\"}}");
        assertThat(browser.all(".problems li").stream().map(WebElement::getText))
                .anySatisfy(line -> assertThat(line).contains("Line 1", "/asOf", "no day of the calendar"))
                .anySatisfy(line -> assertThat(line).contains("Line 2", "/followUp/components", "missing"));
    }

    @Test
    void whatIsPostedIsShownAsTextAndNeverRun() throws IOException {
        JsonNode request = JSON.readTree(Files.readString(EXAMPLE));
        inject(request);
        tryOut(request.toString());
        assertThat(browser.title()).contains("<script>");
        assertThat(browser.text()).contains(INJECTED);
        assertThat(browser.all("main script, main img")).isEmpty();
        tryOut("{\"asOf\": \"" + INJECTED.replace("\"", "'") + "\", \"followUp\": 1}");
        assertThat(browser.text()).contains("<script>");
        assertThat(browser.all("main script, main img")).isEmpty();
        open("/assessments?state=" + "%3Cscript%3E%22onfocus=x&rule=%3Cb%3E");
        assertThat(browser.find("#state").getDomProperty("value")).isEqualTo("<script>\"onfocus=x");
    }

    @Test
    void aReaderWithoutAMouseSkipsToTheContent() {
        open("/rules?stage=steps");
        browser.find("body").sendKeys(Keys.TAB);
        WebElement skip = browser.find(".skip");
        assertThat(browser.script("return document.activeElement.className")).isEqualTo("skip");
        skip.sendKeys(Keys.ENTER);
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("main");
    }

    @Test
    void rulesAreFilteredAndLeadToTheirCases() {
        open("/rules");
        browser.find("#mechanism option[value='ccpr-co']").click();
        browser.find("#stage option[value='grade']").click();
        browser.follow(browser.find("form.filter button"));
        assertThat(browser.all("main h2"))
                .singleElement()
                .satisfies(h -> assertThat(h.getText()).isEqualTo("Grade"));
        browser.follow(browser.find("a[href='/rules/ccpr-co/grade/component-not-addressed']"));
        assertThat(browser.text())
                .contains("The last day of the schemes with digits")
                .contains("Secondary source", "stays silent");
    }

    @Test
    void onPaperOnlyTheContentIsLeft() {
        open("/mechanisms/ccpr-co");
        browser.onPaper(true);
        assertThat(browser.find(".top nav").isDisplayed()).isFalse();
        assertThat(browser.find("h1").isDisplayed()).isTrue();
        browser.onPaper(false);
        assertThat(new String(Base64.getDecoder().decode(browser.pdf()), 0, 5, US_ASCII))
                .isEqualTo("%PDF-");
    }

    /** By axe, in light and dark; on a narrow screen in both directions of writing; and with nothing from elsewhere. */
    private void canBeReadByEveryone() {
        assertThat(browser.violations()).isEmpty();
        browser.dark(true);
        assertThat(browser.violations()).as("dark").isEmpty();
        browser.size(320, 800);
        for (String direction : List.of("ltr", "rtl")) {
            browser.script("document.documentElement.dir = '" + direction + "'");
            assertThat(browser.script("return document.documentElement.scrollWidth"))
                    .as(direction)
                    .isEqualTo(320L);
        }
        String origin = at("/").toString();
        assertThat((List<?>) browser.script("return performance.getEntriesByType('resource').map(e => e.name)"))
                .allSatisfy(loaded -> assertThat(String.valueOf(loaded)).startsWith(origin));
        assertThat(browser.text()).doesNotContain("??");
        assertThat(browser.all("h1")).hasSize(1);
    }

    private void open(String path) {
        browser.open(at(path));
    }

    private void tryOut(String text) {
        open("/try");
        WebElement editor = browser.find("textarea");
        browser.fill(editor, text);
        browser.follow(editor.findElement(By.xpath("ancestor::form//button")));
    }

    private static void inject(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyStream().toList().forEach(field -> {
                if (FREE.contains(field.getKey()) && field.getValue() instanceof StringNode text) {
                    object.put(field.getKey(), text.stringValue() + INJECTED);
                }
            });
        }
        node.forEach(BrowserIntegrationTest::inject);
    }
}
