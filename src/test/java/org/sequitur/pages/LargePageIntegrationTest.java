package org.sequitur.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The page of a follow-up with many parts, measures and items of evidence. */
class LargePageIntegrationTest extends RunningPages {
    private static final int COMPONENTS = 24;
    private static final int MEASURES = 60;
    private static final int ITEMS = 150;
    private static final int MOST = 1_000_000;

    @Test
    void noPartOfItIsTooLargeAndNothingIsOutOfReach() {
        String address = record();
        String first = get(address, "text/html").body();
        assertThat(first).contains("shown in parts");
        assertThat(first.length()).isLessThan(MOST);
        linksOnThePageLeadSomewhere(first);
        assertThat(anchors(address, "components", "component-(?:\\d+)")).hasSize(COMPONENTS);
        Set<String> facts = anchors(address, "request", "fact-[a-z]+(?:-\\d+)?");
        assertThat(facts).hasSize(1 + COMPONENTS + 1 + 1 + MEASURES + ITEMS);
        assertThat(anchors(address, "computed", "computed-\\d+")).hasSizeGreaterThan(MEASURES);
        Matcher elsewhere =
                Pattern.compile("href=\"([^\"#]*\\?at=[^\"#]*)#(fact-[^\"]*)\"").matcher(first);
        assertThat(elsewhere.find()).isTrue();
        assertThat(get(text(elsewhere.group(1)), "text/html").body()).contains("id=\"" + elsewhere.group(2) + "\"");
    }

    @Test
    void whatIsOnlyTriedIsAskedForAnewWithTheNextPart() {
        String first = tried("");
        Matcher next = Pattern.compile("<button class=\"quiet\" form=\"editor\" name=\"at\" value=\"(components\\.2)\"")
                .matcher(first);
        assertThat(next.find()).isTrue();
        assertThat(first).contains("id=\"component-0\"");
        linksOnThePageLeadSomewhere(first);
        assertThat(tried(next.group(1))).doesNotContain("id=\"component-0\"").contains("id=\"component-");
    }

    @Test
    void bothEndsOfALongListAreOneStepAway() {
        String address = record();
        String last = get(
                        address + to("The last part", get(address, "text/html").body()), "text/html")
                .body();
        assertThat(last).doesNotContain("id=\"component-0\"").contains("id=\"component-" + (COMPONENTS - 1) + "\"");
        assertThat(get(address + to("The first part", last), "text/html").body())
                .contains("id=\"component-0\"");
    }

    @Test
    void bothEndsOfWhatIsOnlyTriedAreOneStepAwayToo() {
        String last = tried(asked("The last part", tried("")));
        assertThat(last).doesNotContain("id=\"component-0\"").contains("id=\"component-" + (COMPONENTS - 1) + "\"");
        assertThat(tried(asked("The first part", last))).contains("id=\"component-0\"");
    }

    private static String to(String part, String page) {
        return one("href=\"(\\?at=[^\"#]*components[^\"#]*)#part-components\">" + part + "<", page);
    }

    private static String asked(String part, String page) {
        return one("name=\"at\" value=\"([^\"]*components[^\"]*)\">" + part + "<", page);
    }

    private static String one(String pattern, String page) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return text(found.group(1));
    }

    private static void linksOnThePageLeadSomewhere(String page) {
        Set<String> ids = found(page, " id=\"([^\"]*)\"");
        assertThat(ids).containsAll(found(page, "href=\"#([^\"]*)\""));
        assertThat(Pattern.compile(" id=\"").matcher(page).results().count()).isEqualTo(ids.size());
    }

    /** The places that are seen by whoever follows one list to its end. */
    private Set<String> anchors(String address, String list, String anchor) {
        Set<String> seen = new TreeSet<>();
        List<String> visited = new ArrayList<>();
        String next = address;
        while (!next.isEmpty()) {
            assertThat(visited).doesNotContain(next);
            visited.add(next);
            String page = get(next, "text/html").body();
            assertThat(page.length()).isLessThan(MOST);
            seen.addAll(found(page, " id=\"(" + anchor + ")\""));
            Matcher part = Pattern.compile("id=\"part-" + list + "\".*?</p>", Pattern.DOTALL)
                    .matcher(page);
            assertThat(part.find()).as(next).isTrue();
            Matcher link = Pattern.compile("rel=\"next\" href=\"([^\"#]*)#").matcher(part.group());
            next = link.find() ? address + text(link.group(1)) : "";
        }
        assertThat(visited).hasSizeGreaterThan(1);
        return seen;
    }

    private static String text(String html) {
        return html.replace("&amp;", "&");
    }

    private static Set<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String record() {
        HttpResponse<String> recorded =
                postJson("/v1/assessments", large().toString().getBytes(UTF_8));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        return recorded.headers().firstValue("Location").orElseThrow().substring("/v1".length());
    }

    private String tried(String at) {
        HttpResponse<String> page = send(HttpRequest.newBuilder(at("/try"))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("text=" + URLEncoder.encode(large().toString(), UTF_8) + "&at="
                        + URLEncoder.encode(at, UTF_8))));
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    private static ObjectNode large() {
        ObjectNode request = JsonMapper.shared().createObjectNode().put("asOf", "2026-03-20");
        ObjectNode followUp = request.putObject("followUp")
                .put("id", "large")
                .put("mechanism", "ccpr-co")
                .put("state", "XXA");
        followUp.putObject("obligation")
                .put("documentSymbol", "CCPR/C/XXA/CO/2")
                .put("kind", "RECOMMENDATION")
                .put("adoptedOn", "2021-11-03")
                .put("dueOn", "2024-11-05");
        ArrayNode components = followUp.putArray("components");
        ArrayNode parts = followUp.putArray("replies")
                .addObject()
                .put("id", "reply")
                .put("receivedOn", "2025-01-14")
                .put("round", 1)
                .putArray("components");
        for (int c = 0; c < COMPONENTS; c++) {
            components
                    .addObject()
                    .put("id", "c" + c)
                    .put("text", "Adopt a law. ".repeat(100))
                    .put("selectedForFollowUp", true)
                    .put("askKind", "STRUCTURAL");
            parts.addObject()
                    .put("component", "c" + c)
                    .put("addressed", "PARTLY")
                    .put("relevance", "RELEVANT");
        }
        followUp.putArray("reminders").addObject().put("id", "reminder").put("sentOn", "2024-12-20");
        measures(followUp.putArray("measures"));
        evidence(followUp.putArray("evidence"));
        return request;
    }

    private static void measures(ArrayNode measures) {
        for (int m = 0; m < MEASURES; m++) {
            ObjectNode measure = measures.addObject()
                    .put("id", "m" + m)
                    .put("kind", "LAW")
                    .put("text", "Act no. " + m + ". ".repeat(100));
            measure.putArray("stages").addObject().put("stage", "IN_FORCE").put("reachedOn", "2024-08-01");
            ArrayNode concerned = measure.putArray("components");
            for (int c = 0; c < 4; c++) {
                concerned
                        .addObject()
                        .put("component", "c" + (m * 4 + c) % COMPONENTS)
                        .put("relevance", "ON_POINT")
                        .put("direction", "TOWARDS");
            }
        }
    }

    private static void evidence(ArrayNode evidence) {
        for (int e = 0; e < ITEMS; e++) {
            evidence.addObject()
                    .put("id", "e" + e)
                    .put("measure", "m" + e % MEASURES)
                    .put("point", "PRACTICE")
                    .put("documentKind", "REPORT")
                    .put("sourceType", "NGO")
                    .put("supports", "SUPPORTS")
                    .put("receivedOn", "2025-02-01")
                    .putArray("origins")
                    .add("o" + e);
        }
    }
}
