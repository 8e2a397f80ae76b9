package org.sequitur.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.sequitur.assessment.Assessor;
import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Each mechanism's story: one whole follow-up in test-fixtures, asked about on several days, with the whole answer of each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoriesTest {
    private static final Path FIXTURES = Path.of("test-fixtures");
    private static final String ANSWER = "answer-";
    private static final int FEWEST_DAYS = 3;

    /** The same procedure while the State has not authorised the publication of what was found. */
    private static final String CONFIDENTIAL = "-confidential";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Exchange exchange = Exchange.packed();
    private RuleBook book;

    @BeforeAll
    void readTheRules() throws Exception {
        book = Loading.shipped();
    }

    @Test
    void everyMechanismHasAStoryThatIsAskedAboutOnSeveralDays() throws IOException {
        List<String> without = new ArrayList<>();
        for (Mechanism mechanism : book.mechanisms()) {
            if (days(FIXTURES.resolve(mechanism.code())).size() < FEWEST_DAYS) {
                without.add(mechanism.code());
            }
        }
        assertThat(without).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> theAnswerOfEachDayIsTheOneThatWasReviewed() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Mechanism mechanism : book.mechanisms()) {
            for (String story : List.of(mechanism.code(), mechanism.code() + CONFIDENTIAL)) {
                Path folder = FIXTURES.resolve(story);
                for (LocalDate day : days(folder)) {
                    tests.add(DynamicTest.dynamicTest(story + " on " + day, () -> holds(folder, day)));
                }
            }
        }
        return tests.stream();
    }

    private void holds(Path folder, LocalDate day) throws Exception {
        Path expected = folder.resolve(ANSWER + day + ".json");
        Path request = folder.resolve("request.json");
        assertThat(answer(request, day))
                .as(
                        "The answer has changed. Run: java -jar target/sequitur.jar assess %s --as-of %s, review it, and put"
                                + " it in place of %s",
                        request, day, expected)
                .isEqualTo(masked(JSON.readTree(Files.readString(expected))));
    }

    private JsonNode answer(Path request, LocalDate day) throws Exception {
        Posted posted = exchange.posted(exchange.parse(Files.readAllBytes(request), Map.of("asOf", day)), book);
        return masked(JSON.readTree(exchange.write(
                exchange.view(new Assessor(book).assess(posted.followUp(), posted.days(), false), "…", "…"))));
    }

    /** Without what tells one run and one version from another, and without the parts that few answers have where it lacks them. */
    private static JsonNode masked(JsonNode answer) {
        ObjectNode masked = (ObjectNode) answer;
        masked.remove("id");
        masked.remove("versions");
        withoutEmpty(masked, "withheld");
        withoutEmpty(masked, "crosswalk");
        masked.path("components").forEach(c -> withoutEmpty((ObjectNode) c, "measurements"));
        return masked;
    }

    private static void withoutEmpty(ObjectNode answer, String part) {
        JsonNode said = answer.path(part);
        if (said.isNull() || said.isArray() && said.isEmpty()) {
            answer.remove(part);
        }
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
