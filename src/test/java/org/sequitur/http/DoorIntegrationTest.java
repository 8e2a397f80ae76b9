package org.sequitur.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Everything about the door but the content of a request: addresses, types, pages, health, metrics, logs. */
@ExtendWith(OutputCaptureExtension.class)
class DoorIntegrationTest extends RunningService {
    private static final String ACCEPT = "Accept";

    @ParameterizedTest
    @CsvSource({
        "/v1/nothing",
        "/v1/mechanisms/no-such",
        "/v1/rules?mechanism=no-such",
        "/v1/rules/ccpr-co/grade/no-such",
        "/v1/rules/ccpr-co/no-such/no-such",
        "/actuator/env",
        "/actuator/heapdump",
        "/docs/ui/none.js",
        "/docs/%2e%2e/application.yaml",
        "/webjars/swagger-ui/5.32.0/index.html"
    })
    void whatIsNotThereIsA404(String path) {
        refused(get(path), 404, "not-found");
    }

    @Test
    void theWrongMethodIsToldTheRightOnes() {
        HttpResponse<String> answer = get("/v1/timelines");
        refused(answer, 405, "method");
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
        assertThat(json(answer).get("detail").asString()).contains("POST");
    }

    @Test
    void theWrongContentTypeIsToldTheRightOne() {
        byte[] body = example().toString().getBytes(UTF_8);
        for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded", "text/xml"}) {
            HttpResponse<String> answer = post(ASSESSMENTS, type, body);
            refused(answer, 415, "media-type");
            assertThat(json(answer).get("detail").asString()).contains("application/json");
        }
        refused(post(ASSESSMENTS + "/batch", JSON_TYPE, body), 415, "media-type");
        HttpRequest.Builder untyped = HttpRequest.newBuilder(at(ASSESSMENTS)).POST(BodyPublishers.ofByteArray(body));
        refused(send(untyped), 415, "media-type");
    }

    @Test
    void anAnswerInAnotherTypeIsNotToBeHad() {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/v1/mechanisms"))
                .header(ACCEPT, "text/html")
                .GET());
        refused(answer, 406, "not-acceptable");
        assertThat(json(answer).get("detail").asString()).contains("application/json");
    }

    @Test
    void aParameterOutsideItsSetIsRefused() {
        HttpResponse<String> answer = post(
                ASSESSMENTS + "?trace=some", JSON_TYPE, example().toString().getBytes(UTF_8));
        refused(answer, 400, "parameter");
        assertThat(json(answer).get("detail").asString()).contains("none or full");
        refused(get("/v1/rules?stage=no-such"), 400, "parameter");
    }

    @ParameterizedTest
    @CsvSource({
        "?outcome=graded, 'GRADED or NO_GRADE or INDETERMINATE or REFERRED'",
        "?asOfFrom=2026-02-30, 'a real day, such as 2026-03-20'",
        "?recordedTo=2026-03-20, 'a time, such as 2026-03-20T12:00:00Z'",
        "?limit=all, a whole number",
        "?cursor=*, what stands under next in the page before",
        "/first, 'an id as in Location, such as 019d0a00-0000-7000-8000-000000000001'"
    })
    void whatMayBeWrittenInAParameterIsSaid(String asked, String allowed) {
        HttpResponse<String> answer = get(ASSESSMENTS + asked);
        refused(answer, 400, "parameter");
        assertThat(json(answer).get("detail").asString()).endsWith(" Write " + allowed + ".");
    }

    @Test
    void whatTheServerItselfRefusesIsAProblemToo() throws IOException {
        String answer = raw("GET /v1/rules?stage=<script> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "urn:sequitur:problem:")
                .doesNotContain("Tomcat", "<html");
    }

    @Test
    void aFormOfHttpThatIsNotSpokenIsNoFaultOfOurs(CapturedOutput log) throws IOException {
        assertThat(raw("GET /v1/register HTTP/9.9\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 505")
                .contains("X-Content-Type-Options: nosniff", "urn:sequitur:problem:contract");
        assertThat(log.getAll()).doesNotContain("Fault");
    }

    @ParameterizedTest
    @CsvSource({"application/json, application/problem+json", "text/html, text/html;charset=UTF-8"})
    void whatCannotBeReadAsParametersIsRefusedAndNotLogged(String accepted, String answered, CapturedOutput log) {
        HttpRequest.Builder form = HttpRequest.newBuilder(at("/try"))
                .header("Accept", accepted)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("text=a+secret%zz"));
        HttpResponse<String> answer = send(form);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains(answered);
        assertThat(get(ASSESSMENTS + "?state=%ff").statusCode()).isEqualTo(400);
        assertThat(log.getAll()).doesNotContain("secret", "Fault");
    }

    @Test
    void whoeverTakesProblemsTooGetsAnAnswerUnderItsOwnName() {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/v1/register"))
                .header("Accept", "application/problem+json, application/json")
                .GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(JSON_TYPE);
    }

    @Test
    void whatOnlyProbesUseIsRefused() throws IOException {
        assertThat(raw("TRACE /v1/assessments HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("urn:sequitur:problem:method");
    }

    @Test
    void theContractIsServedAsItIs() throws IOException {
        HttpResponse<String> contract = get("/openapi.yaml");
        assertThat(contract.statusCode()).isEqualTo(200);
        assertThat(contract.body()).isEqualTo(Files.readString(Path.of("openapi.yaml")));
    }

    @Test
    void thePageOfTheContractLoadsNothingFromElsewhere() {
        assertThat(get("/docs").headers().firstValue("Location")).contains("/docs/");
        HttpResponse<String> page = get("/docs/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("http:", "https:", "//");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'; script-src 'self';"));
        for (String part : new String[] {"ui/swagger-ui.css", "ui/swagger-ui-bundle.js", "contract.js"}) {
            assertThat(page.body()).contains('"' + part + '"');
            assertThat(get("/docs/" + part).statusCode()).as(part).isEqualTo(200);
        }
        assertThat(get("/docs/contract.js").body()).contains("../openapi.yaml").doesNotContain("http");
    }

    @Test
    void healthSaysThatTheRulesAreInForce() {
        assertThat(json(get("/actuator/health/liveness")).get("status").asString())
                .isEqualTo("UP");
        HttpResponse<String> ready = get("/actuator/health/readiness");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(json(ready).at("/components/rules/details/version").asString())
                .isEqualTo(json(get("/v1/rulebook")).get("version").asString());
    }

    @Test
    void metricsCountAssessmentsAndNameTheRuleBook() {
        post(example().toString());
        String version = json(get("/v1/rulebook")).get("version").asString();
        assertThat(get("/actuator/prometheus").body())
                .containsPattern("sequitur_assessments_total\\{mechanism=\"ccpr-co\",outcome=\"[A-Z_]+\"\\} [1-9]")
                .contains("sequitur_rulebook_info{version=\"" + version + "\"} 1")
                .containsPattern("sequitur_stage_seconds_count\\{stage=\"grade\"\\} [1-9]")
                .contains("sequitur_rulebook_reloads_total", "sequitur_rulebook_rejections_total");
    }

    @Test
    void noAnswerMayBeKeptOrFramed() {
        HttpResponse<String> answer = get("/v1/mechanisms");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void aRequestLeavesNoFactsInTheLog(CapturedOutput log) {
        String text = "a text found nowhere else";
        post(example().toString().replace("Refugees Act 2024", text));
        post("{\"" + text + "\":");
        assertThat(log.getAll()).doesNotContain(text);
    }

    @Test
    void theTraceOfTheCallerStandsInTheLog() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(TraceFilter.class);
        logger.addAppender(lines);
        lines.start();
        get("/v1/mechanisms");
        send(HttpRequest.newBuilder(at("/v1/mechanisms"))
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .GET());
        waitUntil(() -> !lines.list.isEmpty());
        logger.detachAppender(lines);
        assertThat(lines.list).singleElement().satisfies(line -> {
            assertThat(line.getMDCPropertyMap()).containsEntry("trace", trace);
            assertThat(line.getFormattedMessage()).startsWith("GET /v1/mechanisms answered 200 in ");
        });
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static void refused(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer).get("type").asString()).isEqualTo("urn:sequitur:problem:" + type);
        assertThat(json(answer).get("status").asInt()).isEqualTo(status);
    }
}
