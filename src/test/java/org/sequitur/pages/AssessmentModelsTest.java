package org.sequitur.pages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequitur.pages.GradeSpan.Because;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the page of an assessment shows, on every story of every mechanism. */
class AssessmentModelsTest {
    private static final List<Story> STORIES = Story.all();
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("(?:href=\"#|aria-labelledby=\")([^\"]+)\"");

    static Stream<Story> stories() {
        return STORIES.stream();
    }

    static Stream<Story> withheld() {
        ObjectNode refused =
                (ObjectNode) Story.of("cpt", LocalDate.of(2023, 6, 1)).request();
        ((ObjectNode) refused.at("/followUp/obligation")).put("publicationAuthorised", false);
        return Stream.concat(
                stories().filter(s -> s.page().isWithheld()),
                Stream.of(Story.of("cpt", refused, LocalDate.of(2023, 6, 1))));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyLinkWithinThePageLeadsToAPlaceThatIsThereOnce(Story story) {
        String html = Rendered.page(story.page());
        List<String> places = found(ID, html);
        assertThat(places).doesNotHaveDuplicates();
        assertThat(places)
                .containsAll(found(PLACE, html).stream()
                        .flatMap(p -> Stream.of(p.split(" ")))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyFactThatAReasonCitesAndThatWasPostedIsALinkIntoTheRequest(Story story) {
        if (!story.page().isWithheld()) {
            PostedFacts posted = new PostedFacts(story.request());
            assertThat(cited(story)
                            .filter(f -> f.href() == null
                                    && posted.all().stream()
                                            .anyMatch(p -> p.id().equals(f.id())
                                                    && Story.WORDS
                                                            .kind(p.kind())
                                                            .equals(f.kind()))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theRequestIsPrintedWholeAndUnchanged(Story story) {
        if (!story.page().isWithheld()) {
            String printed =
                    story.page().request().stream().map(RequestText.Piece::text).collect(Collectors.joining());
            assertThat(JsonMapper.shared().readTree(printed)).isEqualTo(story.request());
        }
    }

    @ParameterizedTest
    @MethodSource("withheld")
    void ofAnAnswerThatWithholdsSomethingNothingOfTheRequestIsShown(Story story) {
        AssessmentModel page = story.page();
        assertThat(page.request()).isEmpty();
        assertThat(page.evidence()).isEmpty();
        assertThat(page.story()).isEqualTo(AssessmentModel.Story.NONE);
        assertThat(page.rules()).isEmpty();
        String html = Rendered.page(page);
        Set<String> texts = new TreeSet<>();
        texts(story.request().path("followUp"), texts);
        String said = story.answer().toString();
        assertThat(texts.stream().filter(t -> t.contains(" ") && html.contains(t) && !said.contains(t)))
                .as("posted texts on the page that the answer does not say itself")
                .isEmpty();
    }

    @Test
    void someStoriesWithholdSomething() {
        assertThat(withheld().map(Story::name).distinct()).contains("cpt", "opcat-spt", "cat-art20");
    }

    @Test
    void aTrackBearsTheNameThatItsMechanismGivesIt() {
        assertThat(Story.of("opcat-spt", LocalDate.of(2021, 6, 1)).page().tracks().stream()
                        .map(AssessmentModel.Stated::name))
                .containsExactly("National preventive mechanism");
    }

    @Test
    void theWayFromAGradeLeadsThroughAFindingToThePostedMeasure() {
        ComponentModel custody = Story.of("ccpr-co", LocalDate.of(2023, 6, 1))
                .page()
                .components()
                .get(0);
        Reasoned why = Objects.requireNonNull(custody.detail()).reasons().get(0);
        Reasoned found = why.because().get(0);
        assertThat(found.text())
                .isEqualTo("Police Custody Act, taken on 2022-07-01, covers part 12 fully or substantially.");
        assertThat(found.facts().stream().map(Reasoned.Cited::fact))
                .containsExactly(
                        new FactLink("parameter", "structure-stage", "#parameter-3"),
                        new FactLink("parameter", "practice-stage", "#parameter-2"),
                        new FactLink("part", "12", "#fact-components-0"),
                        new FactLink("measure", "custody-act", "#fact-measures-0"));
        assertThat(found.facts().get(3).says()).isEqualTo("Police Custody Act");
    }

    @Test
    void whatWasSaidOverTimeStartsWithTheFirstDayAndEndsWithTheAnswer() {
        AssessmentModel page = Story.of("ccpr-co", LocalDate.of(2022, 6, 2)).page();
        assertThat(page.story().grades().stream().filter(g -> g.component().equals("12")))
                .containsExactly(
                        new GradeSpan(
                                "12",
                                LocalDate.of(2019, 11, 7),
                                LocalDate.of(2021, 11, 9),
                                "NO_GRADE",
                                "NOT_YET_DUE",
                                List.of()),
                        new GradeSpan(
                                "12",
                                LocalDate.of(2021, 11, 9),
                                LocalDate.of(2022, 6, 2),
                                "NO_GRADE",
                                "OVERDUE",
                                List.of(ranOut("Follow-up report", "#deadline-3"))),
                        new GradeSpan(
                                "12",
                                LocalDate.of(2022, 6, 2),
                                null,
                                "GRADED",
                                "D",
                                List.of(ranOut("Reply to a reminder", "#deadline-4"))));
    }

    private static Because ranOut(String deadline, String href) {
        return new Because("ran out:", new FactLink("due day", deadline, href), "");
    }

    @Test
    void whatBecameKnownLeadsToTheFactAsItWasPosted() {
        AssessmentModel page = Story.of("ccpr-co", LocalDate.of(2023, 6, 1)).page();
        assertThat(page.story().grades().stream()
                        .flatMap(g -> g.because().stream())
                        .filter(b -> b.says().equals("became known:"))
                        .map(Because::to))
                .isNotEmpty()
                .allSatisfy(to -> assertThat(requireNonNull(to).href()).startsWith("#fact-"));
    }

    @Test
    void whatCameIntoForceLeadsToTheRuleOrToTheMechanism() {
        Story story = Story.of("ccpr-co", LocalDate.of(2023, 6, 1));
        FactLinks links =
                new FactLinks(Story.WORDS, new PostedFacts(story.request()), story.answer(), Windows.whole(), Map.of());
        assertThat(links.toCause("rule", "ccpr-co/grade/no-report-after-reminder 2013")
                        .href())
                .isEqualTo("/rules/ccpr-co/grade/no-report-after-reminder");
        assertThat(links.toCause("scheme", "v4").href()).isEqualTo("/mechanisms/ccpr-co#scheme-v4");
        assertThat(links.toCause("parameter", "rounds").href()).isEqualTo("/mechanisms/ccpr-co#parameters");
        assertThat(links.toCause("period", "reply").href()).isEqualTo("/mechanisms/ccpr-co#periods");
        assertThat(links.toCause("measure", "custody-act").href()).isEqualTo("#fact-measures-0");
    }

    @Test
    void whatIsLaterThanTheAnswerIsLeftOutAndCounted() {
        AssessmentModel.Story story =
                Story.of("ccpr-co", LocalDate.of(2022, 6, 2)).page().story();
        assertThat(story.happenings().stream().map(Happening::full)).doesNotContain("discontinued");
        assertThat(story.unseen()).isEqualTo(8);
    }

    @Test
    void aTextThatLooksLikeMarkupStaysText() {
        ObjectNode request = (ObjectNode)
                Story.of("ccpr-co", LocalDate.of(2023, 6, 1)).request().deepCopy();
        Injected.into(request);
        String html = Rendered.page(
                Story.of("injected", request, LocalDate.of(2023, 6, 1)).page());
        assertThat(html).doesNotContain("<script").doesNotContain("<img").contains("&lt;script");
    }

    private static Stream<FactLink> cited(Story story) {
        return story.page().components().stream()
                .map(c -> Objects.requireNonNull(c.detail()))
                .flatMap(c -> Stream.of(c.reasons(), c.asks(), c.found(), c.excluded(), c.setAside()))
                .flatMap(List::stream)
                .flatMap(AssessmentModelsTest::within)
                .flatMap(r -> r.facts().stream())
                .map(Reasoned.Cited::fact);
    }

    private static Stream<Reasoned> within(Reasoned reason) {
        return Stream.concat(Stream.of(reason), reason.because().stream().flatMap(AssessmentModelsTest::within));
    }

    private static void texts(JsonNode node, Set<String> texts) {
        if (node.isString()) {
            texts.add(node.asString());
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            texts(property.getValue(), texts);
        }
        node.values().forEach(n -> texts(n, texts));
    }

    private static List<String> found(Pattern pattern, String html) {
        return pattern.matcher(html).results().map(r -> r.group(1)).toList();
    }
}
