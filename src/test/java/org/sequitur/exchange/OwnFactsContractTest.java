package org.sequitur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sequitur.followup.Answer;
import org.sequitur.followup.OwnFacts;
import tools.jackson.databind.JsonNode;

/** That the contract and the records say the same of the facts that mechanisms have of their own. */
class OwnFactsContractTest {
    private static final Contract CONTRACT = Contract.packed();
    private static final JsonNode SCHEMAS = CONTRACT.document().at("/components/schemas");

    /** A mechanism's own facts are read by the names of their records' components. */
    @TestFactory
    Stream<DynamicTest> whatIsPostedOfAMechanismsOwnFactsIsWhatTheirRecordsHold() {
        return OwnFacts.all().stream()
                .map(part -> DynamicTest.dynamicTest(OwnFactCheck.kind(part), () -> {
                    JsonNode property = propertyOf(part);
                    assertThat(property.has("items")).as("whether it is a list").isEqualTo(part.isList());
                    JsonNode schema = resolved(part.isList() ? property.path("items") : property);
                    if (schema.has("enum")) {
                        assertThat(part.type().getRecordComponents()).hasSize(1);
                        return;
                    }
                    assertThat(schema.path("properties").propertyNames())
                            .containsExactlyInAnyOrderElementsOf(
                                    Arrays.stream(part.type().getRecordComponents())
                                            .map(RecordComponent::getName)
                                            .toList());
                    for (RecordComponent component : part.type().getRecordComponents()) {
                        JsonNode field = schema.path("properties").path(component.getName());
                        assertThat(formOf(resolved(field)))
                                .as(component.getName())
                                .isEqualTo(formOf(component));
                        assertThat(isRequired(schema, component) || mayBeAbsent(component.getType()))
                                .as(component.getName() + " has nothing to be when left out: make it required")
                                .isTrue();
                    }
                }));
    }

    @Test
    void everyFactThatTheContractGivesAMechanismIsRead() {
        List<String> posted = new ArrayList<>();
        SCHEMAS.at("/MechanismFacts/properties")
                .forEachEntry((mechanism, facts) -> resolved(facts)
                        .path("properties")
                        .propertyNames()
                        .forEach(name -> posted.add(mechanism + "." + name)));
        assertThat(posted)
                .containsExactlyInAnyOrderElementsOf(
                        OwnFacts.all().stream().map(OwnFactCheck::kind).toList());
    }

    private static JsonNode propertyOf(OwnFacts.Part part) {
        return resolved(SCHEMAS.at("/MechanismFacts/properties").path(OwnFacts.property(part.mechanism())))
                .path("properties")
                .path(part.name());
    }

    private static JsonNode resolved(JsonNode schema) {
        String ref = schema.path("$ref").asString("");
        return ref.isEmpty() ? schema : CONTRACT.document().at(ref.substring(1));
    }

    private static boolean isRequired(JsonNode schema, RecordComponent component) {
        return schema.path("required").valueStream().anyMatch(r -> r.asString().equals(component.getName()));
    }

    private static boolean mayBeAbsent(Class<?> type) {
        return !type.isEnum()
                || Arrays.stream(type.getEnumConstants())
                        .anyMatch(c -> c.toString().equals("UNKNOWN"));
    }

    private static String formOf(RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isEnum() && type != Answer.class) {
            return Arrays.toString(type.getEnumConstants());
        }
        return type == LocalDate.class ? "day" : type == BigDecimal.class ? "amount" : type.getSimpleName();
    }

    private static String formOf(JsonNode schema) {
        if (schema.has("enum")) {
            return names(schema);
        }
        if (schema.path("format").asString("").equals("date")) {
            return "day";
        }
        if (schema.path("pattern").asString("").startsWith("^[0-9]")) {
            return "amount";
        }
        String type = schema.path("type").toString();
        return type.contains("boolean") ? "Answer" : type.contains("integer") ? "int" : "String";
    }

    private static String names(JsonNode schema) {
        return schema.path("enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList()
                .toString();
    }
}
