package org.sequitur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sequitur.assessment.Cause;
import org.sequitur.assessment.Timeline;
import org.sequitur.followup.Answer;
import org.sequitur.followup.Artefact;
import org.sequitur.followup.Barrier;
import org.sequitur.followup.Component;
import org.sequitur.followup.Evidence;
import org.sequitur.followup.Indicator;
import org.sequitur.followup.MeasurePart;
import org.sequitur.followup.Reliability;
import org.sequitur.followup.ReplyPart;
import tools.jackson.databind.JsonNode;

/** That {@code openapi.yaml} is whole, and says what the facts say. */
class ContractTest {
    private static final Contract CONTRACT = Contract.packed();
    private static final JsonNode SCHEMAS = CONTRACT.document().at("/components/schemas");

    private static final Map<String, String> PACKAGE_OF =
            Map.of("GivenBy", "org.sequitur.assessment.", "PeriodUnit", "org.sequitur.rulebook.");

    @Test
    void itIsOpenApi31() {
        assertThat(CONTRACT.document().path("openapi").asString()).isEqualTo("3.1.0");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        for (JsonNode ref : CONTRACT.document().findValues("$ref")) {
            assertThat(CONTRACT.document().at(ref.asString().substring(1)).isMissingNode())
                    .as(ref.asString())
                    .isFalse();
        }
    }

    @Test
    void theCopyThatIsServedIsTheOneInTheTopFolder() throws IOException {
        assertThat(Contract.of(Files.readString(Path.of("openapi.yaml"))).document())
                .isEqualTo(CONTRACT.document());
    }

    @Test
    void everyObjectIsClosed() {
        SCHEMAS.propertyStream()
                .filter(s -> s.getValue().path("type").asString("").equals("object"))
                .forEach(s -> assertThat(
                                s.getValue().path("additionalProperties").isBoolean())
                        .as(s.getKey() + " says nothing of additionalProperties; write false")
                        .isTrue());
    }

    @Test
    void everyPostedListAndTextIsBounded() {
        for (JsonNode posted : postedProperties()) {
            String type = posted.path("type").toString();
            assertThat(!type.contains("array") || posted.has("maxItems"))
                    .as("write maxItems: " + posted)
                    .isTrue();
            assertThat(!type.contains("string")
                            || posted.has("maxLength")
                            || posted.has("enum")
                            || posted.has("pattern"))
                    .as("write maxLength: " + posted)
                    .isTrue();
        }
    }

    private static List<JsonNode> postedProperties() {
        List<JsonNode> posted = new ArrayList<>();
        SCHEMAS.propertyStream()
                .takeWhile(s -> !s.getKey().equals("Assessment"))
                .forEach(s -> posted.addAll(
                        s.getValue().path("properties").isMissingNode()
                                ? List.of(s.getValue())
                                : s.getValue().path("properties").values().stream()
                                        .toList()));
        return posted;
    }

    @TestFactory
    Stream<DynamicTest> valueSetsAreThoseOfTheFacts() {
        return SCHEMAS.propertyStream()
                .filter(s -> s.getValue().has("enum"))
                .filter(s -> enumOf(s.getKey()) != null)
                .map(s -> DynamicTest.dynamicTest(
                        s.getKey(),
                        () -> assertThat(names(s.getValue()))
                                .isEqualTo(Arrays.stream(enumOf(s.getKey()))
                                        .map(Object::toString)
                                        .toList())));
    }

    private static List<String> names(JsonNode schema) {
        return schema.path("enum")
                .valueStream()
                .filter(v -> !v.isNull())
                .map(JsonNode::asString)
                .toList();
    }

    private static Object @org.jspecify.annotations.Nullable [] enumOf(String schema) {
        try {
            return Class.forName(PACKAGE_OF.getOrDefault(schema, "org.sequitur.followup.") + schema)
                    .getEnumConstants();
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    @Test
    void theStatusesAreThoseOfTheRules() {
        assertThat(names(SCHEMAS.path("Status")))
                .isEqualTo(Arrays.stream(org.sequitur.rulebook.Status.values())
                        .map(org.sequitur.rulebook.Status::flag)
                        .toList());
    }

    @Test
    void theKindsOfCausesAreThoseOfTimelines() {
        assertThat(names(SCHEMAS.path("CauseKind")))
                .isEqualTo(Arrays.stream(Cause.Kind.values()).map(Enum::name).toList());
    }

    @Test
    void theLimitsOfATimelineAreWritten() {
        assertThat(CONTRACT.document()
                        .at("/paths/~1v1~1timelines/post/description")
                        .asString())
                .contains("At most " + Timeline.MOST_DAYS + " days", "more than 100 000 findings");
        assertThat(Timeline.MOST_FINDINGS).isEqualTo(100_000);
    }

    @Test
    void aFieldIsJudgedIfItsFactMayNotKnowIt() {
        Map<String, Class<? extends Record>> records = Map.of(
                "components", Component.class,
                "replies", ReplyPart.class,
                "measures", MeasurePart.class,
                "evidence", Evidence.class,
                "indicators", Indicator.class,
                "barriers", Barrier.class);
        Set<String> all = new TreeSet<>();
        records.forEach((kind, record) -> {
            Set<String> judged = new TreeSet<>();
            Arrays.stream(record.getRecordComponents())
                    .filter(c -> isJudged(c.getName(), c.getType()))
                    .map(c -> c.getName().equals("artefact") ? "berkeley" : c.getName())
                    .forEach(judged::add);
            assertThat(new TreeSet<>(JudgedFields.BY_KIND.get(kind))).as(kind).isEqualTo(judged);
            all.addAll(judged);
        });
        JudgedFields.OWN.values().forEach(all::addAll);
        assertThat(new TreeSet<>(names(SCHEMAS.path("JudgedField")))).isEqualTo(all);
    }

    private static boolean isJudged(String name, Class<?> type) {
        boolean mayBeUnknown = type.isEnum()
                && Arrays.stream(type.getEnumConstants())
                        .anyMatch(c -> c.toString().equals("UNKNOWN"));
        return mayBeUnknown
                || type == Answer.class
                || type == Artefact.class
                || type == Reliability.class
                || name.equals("credibility");
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsValid() {
        return SCHEMAS.propertyStream()
                .filter(s -> s.getValue().has("examples"))
                .map(s -> DynamicTest.dynamicTest(s.getKey(), () -> {
                    for (JsonNode example : s.getValue().path("examples")) {
                        Mistakes mistakes = new Mistakes();
                        CONTRACT.check(s.getKey(), example, mistakes);
                        mistakes.rejectIfAny();
                    }
                }));
    }

    @Test
    void theExampleOfARequestIsGood() throws RequestRejected {
        Requests.EXCHANGE.parse(SCHEMAS.at("/AssessmentRequest/examples/0"));
        Requests.EXCHANGE
                .timelines()
                .parse(SCHEMAS.at("/TimelineRequest/examples/0").toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyProblemTypeIsDescribed() {
        String described = SCHEMAS.at("/ProblemType/description").asString();
        assertThat(names(SCHEMAS.path("ProblemType")))
                .allSatisfy(type -> assertThat(described).contains("`" + type + "`"));
    }
}
