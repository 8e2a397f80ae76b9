package org.sequitur.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The Chromium of the system, started once for all tests, without a window. */
final class Browser {
    private static final File CHROMIUM = program("SEQUITUR_CHROMIUM", "/usr/bin/chromium");
    private static final File DRIVER = program("SEQUITUR_CHROMEDRIVER", "/usr/bin/chromedriver");
    private static final String AXE = axe();
    private static @Nullable Browser started;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Whether there is one; tests that need it are skipped where there is none. */
    static boolean isThere() {
        return CHROMIUM.canExecute() && DRIVER.canExecute();
    }

    static synchronized Browser start() {
        Browser browser = started;
        if (browser == null) {
            browser = new Browser(newDriver());
            started = browser;
            Runtime.getRuntime().addShutdownHook(new Thread(browser.driver::quit));
        }
        return browser;
    }

    private static ChromeDriver newDriver() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--lang=en");
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
        return driver;
    }

    void open(URI address) {
        driver.get(address.toString());
    }

    String address() {
        return requireNonNull(driver.getCurrentUrl());
    }

    String title() {
        return requireNonNull(driver.getTitle());
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    WebElement link(String text) {
        return driver.findElement(By.linkText(text));
    }

    /** Clicks on what leads to another page, and waits for it. */
    void follow(WebElement element) {
        WebElement page = find("html");
        element.click();
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (isThere(page)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited too long for a page after " + address());
            }
        }
    }

    /** The driver has several ways to say that a page was left. */
    private static boolean isThere(WebElement element) {
        try {
            element.getTagName();
            return true;
        } catch (WebDriverException gone) {
            return false;
        }
    }

    /** What a reader sees. */
    String text() {
        return find("body").getText();
    }

    void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void dark(boolean dark) {
        media("", Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"));
    }

    /** Shows the page as it would be printed, or as on a screen again. */
    void onPaper(boolean paper) {
        media(paper ? "print" : "", Map.of("name", "prefers-color-scheme", "value", "light"));
        // The browser is told, and follows when it draws next.
        driver.executeAsyncScript("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
    }

    private void media(String media, Map<String, String> feature) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(feature)));
    }

    /** A PDF of the page, in base64. */
    String pdf() {
        return requireNonNull(
                        driver.executeCdpCommand("Page.printToPDF", Map.of()).get("data"))
                .toString();
    }

    /** At once, where typing it key by key would take long. */
    void fill(WebElement field, String text) {
        driver.executeScript("arguments[0].value = arguments[1]", field, text);
    }

    Object script(String script) {
        return Optional.ofNullable(driver.executeScript(script)).orElse("");
    }

    /** Every rule of accessibility that the page breaks, each with the first place where it does. */
    List<?> violations() {
        driver.executeScript(AXE);
        Object found = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + " axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations.map("
                + "v => v.id + ': ' + v.help + ' at ' + v.nodes[0].target + ' ' + v.nodes[0].failureSummary)));");
        return (List<?>) requireNonNull(found);
    }

    private static File program(String variable, String usual) {
        return new File(Optional.ofNullable(System.getenv(variable)).orElse(usual));
    }

    private static String axe() {
        try (InputStream script = requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
