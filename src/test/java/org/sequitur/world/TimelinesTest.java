package org.sequitur.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.sequitur.assessment.Assessor;
import org.sequitur.assessment.Range;
import org.sequitur.assessment.RangeTooLong;
import org.sequitur.assessment.Standing;
import org.sequitur.assessment.Timeline;
import org.sequitur.assessment.Timeline.Span;
import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.followup.FollowUp;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A timeline says of each of its days what an assessment of that day says, for every mechanism. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelinesTest {
    private static final Path FIXTURES = Path.of("test-fixtures");
    private static final String ANSWER = "answer-";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int RANDOM_DAYS = 10;
    private static final int TRIED = 3;

    private final Exchange exchange = Exchange.packed();
    private RuleBook book;

    @BeforeAll
    void readTheRules() throws Exception {
        book = Loading.shipped();
    }

    @TestFactory
    Stream<DynamicTest> onEachDayOfAStoryItSaysWhatTheReviewedAnswerSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Mechanism mechanism : book.mechanisms()) {
            Path folder = FIXTURES.resolve(mechanism.code());
            List<LocalDate> days = days(folder);
            if (!days.isEmpty()) {
                tests.add(DynamicTest.dynamicTest(mechanism.code(), () -> {
                    Timeline timeline = timeline(story(folder), range(days));
                    for (LocalDate day : days) {
                        JsonNode reviewed = JSON.readTree(Files.readString(folder.resolve(ANSWER + day + ".json")));
                        assertThat(inShort(timeline.on(day).standing()))
                                .as("%s", day)
                                .isEqualTo(inShort(reviewed));
                    }
                }));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> eachDayOfAStoryIsAsAnAssessmentOfThatDay() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Mechanism mechanism : book.mechanisms()) {
            Path folder = FIXTURES.resolve(mechanism.code());
            List<LocalDate> days = days(folder);
            if (!days.isEmpty()) {
                tests.add(DynamicTest.dynamicTest(
                        mechanism.code(),
                        () -> eachDayAgrees(story(folder), range(days), new Random(days.hashCode()))));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> eachDayOfAnyFollowUpIsAsAnAssessmentOfThatDay() {
        return book.mechanisms().stream()
                .map(mechanism -> DynamicTest.dynamicTest(mechanism.code(), () -> {
                    RandomFollowUps followUps = new RandomFollowUps(mechanism, 1_945);
                    Random random = new Random(mechanism.code().hashCode());
                    int tried = 0;
                    while (tried < TRIED) {
                        ObjectNode request = followUps.next();
                        if (accepted(request)) {
                            tried++;
                            eachDayAgrees(posted(request), someRange(tried, random), random);
                        }
                    }
                }));
    }

    /** Each day as it was then, all with the knowledge of one day, and all under the rules of one. */
    private static Range someRange(int number, Random random) {
        LocalDate from = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(1000));
        LocalDate to = from.plusDays(2500);
        Optional<LocalDate> between = Optional.of(from.plusDays(random.nextInt(2500)));
        return new Range(from, to, number == 2 ? between : Optional.empty(), number == 3 ? between : Optional.empty());
    }

    private void eachDayAgrees(FollowUp followUp, Range range, Random random) throws RangeTooLong {
        Timeline timeline = timeline(followUp, range);
        Assessor assessor = new Assessor(book);
        for (LocalDate day : someDays(timeline, random)) {
            Standing alone = Standing.of(assessor.assess(followUp, range.on(day), false));
            assertThat(timeline.on(day).standing()).as("%s", day).isEqualTo(alone);
        }
    }

    /** Both sides of each boundary, and some days between. */
    private static TreeSet<LocalDate> someDays(Timeline timeline, Random random) {
        Range range = timeline.range();
        TreeSet<LocalDate> days = new TreeSet<>(List.of(range.from(), range.to()));
        for (Span span : timeline.spans()) {
            days.add(span.from());
            span.until().map(u -> u.minusDays(1)).ifPresent(days::add);
        }
        int length = (int) range.from().until(range.to(), ChronoUnit.DAYS);
        random.ints(RANDOM_DAYS, 0, length + 1)
                .forEach(d -> days.add(range.from().plusDays(d)));
        return days;
    }

    private static SortedMap<String, String> inShort(Standing said) {
        SortedMap<String, String> inShort = new TreeMap<>();
        said.components().forEach(c -> {
            inShort.put("component " + c.component(), c.outcome().name());
            inShort.put("code " + c.component(), c.grade().map(g -> g.code()).orElse(""));
            inShort.put(
                    "missing " + c.component(),
                    c.missing().stream().map(m -> m.field()).distinct().toList().toString());
        });
        inShort.put("scheme", said.scheme().map(s -> s.id()).orElse(""));
        inShort.put("cooperation", said.cooperation().map(v -> v.name()).orElse(""));
        inShort.put("state", said.procedureState().map(v -> v.name()).orElse(""));
        said.tracks().forEach((name, value) -> inShort.put("track " + name, value.name()));
        inShort.put("case", said.caseGrade().map(g -> g.code()).orElse(""));
        inShort.put("steps", said.steps().stream().map(s -> s.code()).toList().toString());
        return inShort;
    }

    private static SortedMap<String, String> inShort(JsonNode said) {
        SortedMap<String, String> inShort = new TreeMap<>();
        said.path("components").forEach(c -> {
            String id = c.path("component").asString();
            inShort.put("component " + id, c.path("outcome").asString());
            inShort.put("code " + id, text(c.at("/grade/code")) + text(c.at("/noGrade/code")));
            inShort.put("missing " + id, texts(c.path("missing"), "field"));
        });
        inShort.put("scheme", text(said.at("/scheme/id")));
        inShort.put("cooperation", text(said.at("/cooperation/value")));
        inShort.put("state", text(said.at("/procedure/state")));
        said.at("/procedure/tracks").forEach(t -> inShort.put("track " + text(t.path("name")), text(t.path("value"))));
        inShort.put("case", text(said.at("/caseGrade/code")));
        inShort.put("steps", texts(said.path("steps"), "code"));
        return inShort;
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.asString() : "";
    }

    private static String texts(JsonNode list, String field) {
        return list.valueStream()
                .map(e -> e.path(field).asString())
                .distinct()
                .toList()
                .toString();
    }

    private Timeline timeline(FollowUp followUp, Range range) throws RangeTooLong {
        return new Assessor(book).timeline(followUp, range);
    }

    private FollowUp story(Path folder) throws IOException {
        return posted(JSON.readTree(Files.readString(folder.resolve("request.json"))));
    }

    private FollowUp posted(JsonNode request) {
        try {
            return exchange.posted(exchange.parse(request), book).followUp();
        } catch (RequestRejected e) {
            throw new AssertionError(e);
        }
    }

    private boolean accepted(JsonNode request) {
        try {
            exchange.posted(exchange.parse(request), book);
            return true;
        } catch (RequestRejected e) {
            return false;
        }
    }

    private static Range range(List<LocalDate> days) {
        return Range.of(days.get(0).minusYears(3), days.get(days.size() - 1).plusYears(1));
    }

    private static List<LocalDate> days(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.startsWith(ANSWER))
                    .map(name -> LocalDate.parse(name.substring(ANSWER.length(), name.length() - ".json".length())))
                    .sorted()
                    .toList();
        }
    }
}
