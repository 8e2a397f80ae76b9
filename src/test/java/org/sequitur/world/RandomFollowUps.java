package org.sequitur.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.sequitur.followup.OwnFacts;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.Mechanism.Named;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Follow-ups drawn at random from everything that the published form allows to post for a mechanism. */
final class RandomFollowUps {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SCHEMAS = "#/components/schemas/";
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 5000;

    /** The obligation comes within the first of these days, everything else after them. */
    private static final int BEGINNING = 1000;

    private static final int MOST_ENTRIES = 3;
    private static final int COMPONENTS = 2;

    private final JsonNode contract = contract();
    private final Mechanism mechanism;
    private final Random random;

    RandomFollowUps(Mechanism mechanism, long seed) {
        this.mechanism = mechanism;
        this.random = new Random(seed);
    }

    private static JsonNode contract() {
        try {
            Object document =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(Path.of("openapi.yaml")));
            return JsonMapper.shared().valueToTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request; the published form may still refuse it for days out of order. */
    ObjectNode next() {
        ObjectNode request = JSON.objectNode();
        request.put("asOf", FIRST.plusDays(BEGINNING + random.nextInt(DAYS)).toString());
        ObjectNode followUp = request.putObject("followUp");
        followUp.put("id", "random");
        followUp.put("mechanism", mechanism.code());
        followUp.put("state", "XXA");
        JsonNode properties = contract.at("/components/schemas/FollowUp/properties");
        for (String name : properties.propertyNames()) {
            if (!followUp.has(name)
                    && !name.equals("judgements")
                    && (name.equals("components") || name.equals("measures") || sometimes(3, 4))) {
                followUp.set(name, value(name, properties.path(name), "", new Clock(BEGINNING)));
            }
        }
        followUp.set("obligation", value("obligation", properties.path("obligation"), "", new Clock(0)));
        return request;
    }

    /** Only what must be posted, and the days of the obligation. */
    ObjectNode nothingDone() {
        ObjectNode request = next();
        ObjectNode followUp = (ObjectNode) request.path("followUp");
        List.copyOf(followUp.propertyNames()).stream()
                .filter(name -> !List.of("id", "mechanism", "state", "obligation", "components", "calendars")
                        .contains(name))
                .forEach(followUp::remove);
        return request;
    }

    /** Days of one entry, each no earlier than the one before it. */
    private final class Clock {
        private LocalDate day;

        Clock(int after) {
            day = FIRST.plusDays(after + random.nextInt(after == 0 ? 1 : DAYS));
        }

        String tick() {
            day = day.plusDays(random.nextInt(90));
            return day.toString();
        }
    }

    private JsonNode value(String name, JsonNode schema, String list, Clock clock) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            String target = reference.substring(SCHEMAS.length());
            return switch (target) {
                case "Day" -> JSON.stringNode(clock.tick());
                case "DayOrNull", "RecordedOn" -> sometimes(3, 4) ? JSON.stringNode(clock.tick()) : JSON.nullNode();
                case "MechanismFacts" -> mechanismFacts();
                default -> value(name, contract.at("/components/schemas/" + target), list, clock);
            };
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, list, name.equals("obligation") ? clock : new Clock(BEGINNING));
            case "array" -> array(name, schema, clock);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "integer", "number" -> number(schema);
            default -> text(name, schema);
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asString() : type.asString("object");
    }

    private JsonNode mechanismFacts() {
        ObjectNode facts = JSON.objectNode();
        String own = OwnFacts.property(mechanism.code());
        JsonNode schema = contract.at("/components/schemas/MechanismFacts/properties/" + own);
        if (!schema.isMissingNode()) {
            facts.set(own, value(own, schema, "", new Clock(BEGINNING)));
        }
        return facts;
    }

    private ObjectNode object(JsonNode schema, String list, Clock clock) {
        ObjectNode object = JSON.objectNode();
        JsonNode properties = schema.path("properties");
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(r -> required.add(r.asString()));
        for (String name : properties.propertyNames()) {
            if (required.contains(name) || sometimes(4, 5)) {
                object.set(name, value(name, properties.path(name), list, clock));
            }
        }
        return object;
    }

    private ArrayNode array(String name, JsonNode schema, Clock clock) {
        ArrayNode array = JSON.arrayNode();
        int size = name.equals("components") ? COMPONENTS : random.nextInt(MOST_ENTRIES + 1);
        if (name.equals("measures")) {
            size = Math.max(size, 1); // others refer to the first
        }
        for (int i = 0; i < size; i++) {
            JsonNode entry = value(singular(name), schema.path("items"), name, clock);
            if (entry instanceof ObjectNode object) {
                identify(object, name, i);
            }
            if (!contains(array, entry)) {
                array.add(entry);
            }
        }
        return array;
    }

    /** Ids and references that fit together. */
    private void identify(ObjectNode entry, String list, int number) {
        if (entry.has("id")) {
            entry.put("id", list + "-" + number);
        }
        if (list.equals("rounds")) {
            Clock asked = new Clock(BEGINNING);
            entry.put("round", number + 2);
            entry.put("requestedOn", FIRST.plusDays(BEGINNING + 400L * number).toString());
            entry.put("dueOn", FIRST.plusDays(BEGINNING + 400L * number + 200).toString());
            entry.put("recordedOn", sometimes(1, 2) ? asked.tick() : null);
        }
        if (entry.has("component") && !entry.path("component").isNull() && !entry.has("id")) {
            entry.put("component", "components-" + number % COMPONENTS);
        }
        if (entry.has("measure") && entry.has("component") && entry.has("point")) {
            entry.remove(sometimes(1, 2) ? "measure" : "component");
        }
    }

    private JsonNode text(String name, JsonNode schema) {
        return switch (name) {
            case "component" -> JSON.stringNode("components-" + random.nextInt(COMPONENTS));
            case "measure" -> JSON.stringNode("measures-0");
            case "type" ->
                JSON.stringNode(
                        oneOf(mechanism.bodyActs().stream().map(Named::name).toList()));
            case "grade" -> JSON.stringNode(grade());
            case "derivedFromItem" -> JSON.stringNode("evidence-0");
            default -> JSON.stringNode(schema.path("examples").path(0).asString("text"));
        };
    }

    private String grade() {
        List<String> codes = mechanism.schemes().stream()
                .flatMap(s -> s.grades().stream())
                .map(g -> g.code())
                .toList();
        return codes.isEmpty() ? "" : oneOf(codes);
    }

    private JsonNode number(JsonNode schema) {
        int least = schema.path("minimum").asInt(0);
        int most = Math.min(schema.path("maximum").asInt(least + 5), least + 5);
        return JSON.numberNode(least + random.nextInt(most - least + 1));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean sometimes(int of, int outOf) {
        return random.nextInt(outOf) < of;
    }

    private static boolean contains(ArrayNode array, JsonNode entry) {
        return IntStream.range(0, array.size()).anyMatch(i -> array.get(i).equals(entry));
    }

    private static String singular(String list) {
        return Map.of("components", "component", "measures", "measure", "derivedFrom", "derivedFromItem")
                .getOrDefault(list, list);
    }
}
