package org.sequitur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.exchange.Requests.EXCHANGE;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sequitur.followup.OwnFact;
import org.sequitur.followup.OwnFacts;
import org.sequitur.followup.OwnFacts.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Each of the facts that mechanisms have of their own, posted with what must be posted and nothing else. */
class EveryOwnFactTest {
    private static final Contract CONTRACT = Contract.packed();

    @TestFactory
    Stream<DynamicTest> theLeastThatMayBePostedIsTakenAndReadUnderItsKey() {
        return OwnFacts.all().stream()
                .map(part -> DynamicTest.dynamicTest(OwnFactCheck.kind(part), () -> {
                    JsonNode request = request(part);
                    EXCHANGE.parse(request);

                    OwnFact fact = OwnFactReader.read(request.at("/followUp/mechanismFacts"))
                            .get(0);

                    assertThat(fact).isInstanceOf(part.type());
                    assertThat(new OwnFactCheck(request.path("followUp"), new Mistakes()).ids(part))
                            .containsOnlyKeys(fact.ref().id());
                }));
    }

    @Test
    void whatMeasuresProgressIsTakenUnderAnyMechanism() throws RequestRejected {
        Part milestones = OwnFacts.under(OwnFacts.EVERY).get(0);
        ObjectNode request = request(milestones);
        ((ObjectNode) request.path("followUp")).put("mechanism", "ccpr-co");
        EXCHANGE.parse(request);
    }

    private static ObjectNode request(Part part) {
        ObjectNode request = (ObjectNode) JsonMapper.shared().readTree(Requests.GOOD);
        ObjectNode followUp = ((ObjectNode) request.path("followUp")).put("mechanism", part.mechanism());
        ObjectNode own = followUp.putObject("mechanismFacts").putObject(OwnFacts.property(part.mechanism()));
        JsonNode property = resolved(
                        schema("MechanismFacts").path("properties").path(OwnFacts.property(part.mechanism())))
                .path("properties")
                .path(part.name());
        JsonNode entry = least(resolved(part.isList() ? property.path("items") : property));
        if (part.isList()) {
            own.putArray(part.name()).add(entry);
        } else {
            own.set(part.name(), entry);
        }
        return request;
    }

    private static JsonNode least(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        if (schema.path("type").asString("").equals("object")) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            schema.path("required")
                    .forEach(name -> object.set(
                            name.asString(),
                            name.asString().equals("component")
                                    ? JsonNodeFactory.instance.stringNode("30")
                                    : least(resolved(schema.path("properties").path(name.asString())))));
            return object;
        }
        if (schema.has("examples")) {
            return schema.path("examples").path(0);
        }
        return schema.path("type").asString("").equals("integer")
                ? JsonNodeFactory.instance.numberNode(1)
                : JsonNodeFactory.instance.stringNode("x");
    }

    private static JsonNode schema(String name) {
        return CONTRACT.document().at("/components/schemas/" + name);
    }

    private static JsonNode resolved(JsonNode schema) {
        String ref = schema.path("$ref").asString("");
        return ref.isEmpty() ? schema : CONTRACT.document().at(ref.substring(1));
    }
}
