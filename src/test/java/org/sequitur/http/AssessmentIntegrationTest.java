package org.sequitur.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sequitur.client.AssessmentsApi;
import org.sequitur.client.MechanismsApi;
import org.sequitur.client.RuleBookApi;
import org.sequitur.client.RulesApi;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.exchange.wire.AssessmentRequest;
import org.sequitur.exchange.wire.RuleText;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The good paths, through the client that is generated from the contract. */
class AssessmentIntegrationTest extends RunningService {
    private static final String BATCH = ASSESSMENTS + "/batch";
    /** What is not known is left out, not written as null. */
    private static final JsonMapper LEAVING_OUT = JsonMapper.builder()
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final String NDJSON = "application/x-ndjson";

    @Test
    void aFollowUpIsAssessedUnderTheRulesInForce() {
        AssessmentRequest request = JSON.treeToValue(example(), AssessmentRequest.class);
        Assessment answer = body(client(AssessmentsApi.class).assess(request, "none", false, true, null, null));
        assertThat(answer.getFollowUp()).isEqualTo("example-1");
        assertThat(answer.getMechanism()).isEqualTo("ccpr-co");
        assertThat(answer.getVersions().getRulebook())
                .isEqualTo(body(client(RuleBookApi.class).showRuleBook()).getVersion());
        assertThat(answer.getComponents())
                .singleElement()
                .satisfies(c -> assertThat(c.getReasons()).isNotEmpty());
        assertThat(UUID.fromString(answer.getId())).isNotNull();
        assertThat(answer.getTrace()).isNull();
    }

    @Test
    void theTraceIsAddedWhereAskedFor() {
        AssessmentRequest request = JSON.treeToValue(example(), AssessmentRequest.class);
        assertThat(body(client(AssessmentsApi.class).assess(request, "full", false, true, null, null))
                        .getTrace())
                .isNotNull();
    }

    @Test
    void theSameRequestGetsTheSameBytesWhateverTheOrderOfItsLists() {
        ObjectNode request = example();
        ObjectNode followUp = (ObjectNode) request.get("followUp");
        for (String list : List.of("components", "replies", "measures", "evidence")) {
            ObjectNode second = (ObjectNode) followUp.get(list).get(0).deepCopy();
            ((ArrayNode) followUp.get(list)).add(second.put("id", "second-" + list));
        }
        String first = withoutId(post(request.toString()));
        assertThat(withoutId(post(request.toString()))).isEqualTo(first);
        assertThat(withoutId(post(turned(request).toString()))).isEqualTo(first);
        assertThat(withoutId(post(
                        ASSESSMENTS + "?trace=full",
                        JSON_TYPE,
                        turned(request).toString().getBytes(UTF_8))))
                .isEqualTo(withoutId(post(
                        ASSESSMENTS + "?trace=full",
                        JSON_TYPE,
                        request.toString().getBytes(UTF_8))));
    }

    @Test
    void aBatchAnswersEachLineInOrderAndABadOneStopsNoOther() {
        String lines = line("first") + "\nno JSON\n\n" + line("second") + "\n" + line("").replace("ccpr-co", "no-such");
        HttpResponse<String> answer = post(BATCH, NDJSON, lines.getBytes(UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(NDJSON);
        List<JsonNode> answers = answer.body().lines().map(JSON::readTree).toList();
        assertThat(answers).hasSize(4);
        assertThat(answers.get(0).get("followUp").asString()).isEqualTo("first");
        problem(answers.get(1), "urn:sequitur:problem:malformed", 2);
        assertThat(answers.get(2).get("followUp").asString()).isEqualTo("second");
        problem(answers.get(3), "urn:sequitur:problem:contract", 5);
    }

    @Test
    void aLineIsAnsweredAsTheSameRequestAlone() {
        String request = example().toString();
        assertThat(withoutId(post(BATCH, NDJSON, request.getBytes(UTF_8)))).isEqualTo(withoutId(post(request)) + "\n");
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() {
        String lines = " ".repeat(5 * 1024 * 1024) + "x\n" + line("next");
        List<JsonNode> answers = post(BATCH, NDJSON, lines.getBytes(UTF_8))
                .body()
                .lines()
                .map(JSON::readTree)
                .toList();
        problem(answers.get(0), "urn:sequitur:problem:too-large", 1);
        assertThat(answers.get(1).get("followUp").asString()).isEqualTo("next");
    }

    @Test
    void theGradesAreRelatedToACommonListOnlyWhereAskedFor() {
        AssessmentRequest request = JSON.treeToValue(example(), AssessmentRequest.class);
        AssessmentsApi assessments = client(AssessmentsApi.class);

        assertThat(body(assessments.assess(request, "none", false, true, null, null))
                        .getCrosswalk())
                .isNull();
        JsonNode crosswalk = JSON.valueToTree(body(assessments.assess(request, "none", true, false, null, null))
                .getCrosswalk());
        assertThat(crosswalk.path("remark").asString()).startsWith("Sequitur's own mapping");
        assertThat(crosswalk.at("/citation/status").asString()).isEqualTo("DESIGN");
        assertThat(crosswalk.at("/components/0/levels/0/level").asString()).isEqualTo("PARTIAL");
        byte[] line = example().toString().getBytes(UTF_8);
        assertThat(post(BATCH + "?crosswalk=true", NDJSON, line).body()).contains("\"level\":\"PARTIAL\"");
    }

    @Test
    void aMechanismTellsWhatIsUnconfirmedAndWhichDocumentWouldConfirmIt() {
        assertThat(body(client(MechanismsApi.class).showMechanism("ccpr-co")).getUnconfirmed())
                .allSatisfy(u -> assertThat(u.getStatus().getValue()).startsWith("RECALLED"))
                .filteredOn(u -> u.getWhere().equals("periods reply since 2018-01-01"))
                .singleElement()
                .satisfies(u ->
                        assertThat(u.getQuestions()).extracting(q -> q.getId()).containsExactly("Q-03"));
    }

    @Test
    void aClockTellsWhichPostedNumberTakesThePlaceOfItsOwn() {
        assertThat(posted("afchpr", "reply")).isNotEmpty().containsOnly("courtOrder.reportingPeriodMonths");
        assertThat(posted("ccpr-co", "reply")).isNotEmpty().containsOnlyNulls();
    }

    private List<String> posted(String mechanism, String kind) {
        return body(client(MechanismsApi.class).showMechanism(mechanism)).getPeriods().stream()
                .filter(p -> p.getKind().equals(kind))
                .flatMap(p -> p.getLengths().stream())
                .map(l -> l.getPosted())
                .toList();
    }

    @Test
    void theMechanismsAndTheirRulesCanBeRead() {
        MechanismsApi mechanisms = client(MechanismsApi.class);
        assertThat(body(mechanisms.listMechanisms()).getMechanisms())
                .extracting(m -> m.getCode())
                .contains("ccpr-co");
        assertThat(body(mechanisms.showMechanism("ccpr-co")).getSchemes())
                .extracting(s -> s.getId())
                .contains("v3", "v4");
        RulesApi rules = client(RulesApi.class);
        assertThat(body(rules.listRules("ccpr-co", "grade")).getRules())
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.getStage()).isEqualTo("grade"));
        assertThat(body(rules.listRules(null, null)).getRules())
                .extracting(r -> r.getRule())
                .doesNotHaveDuplicates();
        RuleText text = body(rules.showRule("ccpr-co", "grade", "component-not-addressed"));
        assertThat(text.getText()).contains("rule \"component-not-addressed\"");
        assertThat(text.getCases()).contains("rule: component-not-addressed");
        assertThat(text.getVersions()).isNotEmpty();
    }

    private String line(String id) {
        ObjectNode request = example();
        ((ObjectNode) request.get("followUp")).put("id", id);
        return request.toString();
    }

    private static void problem(JsonNode line, String type, int number) {
        assertThat(line.path("type").asString()).as(line.toString()).isEqualTo(type);
        assertThat(line.get("line").asInt()).isEqualTo(number);
    }

    /** The same facts with every list turned round. */
    private static JsonNode turned(JsonNode node) {
        if (node instanceof ArrayNode list) {
            ArrayNode turned = JSON.createArrayNode();
            for (int i = list.size() - 1; i >= 0; i--) {
                turned.add(turned(list.get(i)));
            }
            return turned;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode turned = JSON.createObjectNode();
            object.properties().forEach(p -> turned.set(p.getKey(), turned(p.getValue())));
            return turned;
        }
        return node;
    }

    private <T> T client(Class<T> api) {
        RestClient client = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port())
                .configureMessageConverters(c -> c.withJsonConverter(new JacksonJsonHttpMessageConverter(LEAVING_OUT)))
                .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(api);
    }

    private static <T> T body(ResponseEntity<T> answer) {
        return Objects.requireNonNull(answer.getBody());
    }
}
