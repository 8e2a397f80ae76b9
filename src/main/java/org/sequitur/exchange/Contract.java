package org.sequitur.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of {@code openapi.yaml}, read once, and what they say of a tree. */
final class Contract {
    private static final String RESOURCE = "/sequitur/openapi.yaml";
    private static final String ADDRESS = "urn:sequitur:contract";

    /** What is told of a value about which several things are wrong: first that it is of the wrong type. */
    private static final List<String> TOLD_FIRST = List.of("type", "enum", "maxLength", "minLength");

    private static final String DOCUMENT_PATH = "#/components/schemas/";
    private static final String PATH = "#/$defs/";

    private final JsonNode document;
    private final JsonNode schemas;
    private final SchemaRegistry registry;
    private final Schema request;
    private final Schema timeline;
    private final Nulls nulls;
    private final Map<String, Integer> mostItems = new TreeMap<>();

    private Contract(JsonNode document) {
        this.document = document;
        this.schemas = schemas(document);
        this.registry = SchemaRegistry.withDialect(
                Dialects.getDraft202012(),
                builder -> builder.schemas(Map.of(ADDRESS, schemas.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .pathType(PathType.JSON_POINTER)
                                .build()));
        this.request = schema("AssessmentRequest");
        this.timeline = schema("TimelineRequest");
        this.nulls = new Nulls(document.at("/components/schemas"));
        request.initializeValidators();
        timeline.initializeValidators();
        schemas.at("/$defs/FollowUp/properties").forEachEntry((name, list) -> {
            if (list.has("maxItems")) {
                mostItems.put(name, list.path("maxItems").asInt());
            }
        });
    }

    /** The schemas alone, as the validator knows a collection of them. */
    private static JsonNode schemas(JsonNode document) {
        JsonMapper mapper = JsonMapper.shared();
        JsonNode definitions = mapper.createObjectNode().set("$defs", document.at("/components/schemas"));
        return mapper.readTree(definitions.toString().replace(DOCUMENT_PATH, PATH));
    }

    /** The contract that the program was built with. */
    static Contract packed() {
        try (InputStream in =
                Objects.requireNonNull(Contract.class.getResourceAsStream(RESOURCE), RESOURCE + " is missing")) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(RESOURCE + " cannot be read", e);
        }
    }

    static Contract of(String yaml) {
        Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return new Contract(JsonMapper.shared().valueToTree(document));
    }

    /** The whole document as a tree. */
    JsonNode document() {
        return document;
    }

    /** The names of a schema's properties, in the order in which they are published. */
    List<String> properties(String schema) {
        return List.copyOf(schemas.at("/$defs/" + schema + "/properties").propertyNames());
    }

    /** A request without what is null in it and may be left out; the two mean the same. */
    JsonNode withoutNulls(JsonNode tree) {
        return nulls.leftOut(tree, "AssessmentRequest");
    }

    /** The same of a request for a timeline. */
    JsonNode timelineWithoutNulls(JsonNode tree) {
        return nulls.leftOut(tree, "TimelineRequest");
    }

    /** Everything in a request that the contract forbids. */
    void check(JsonNode tree, Mistakes mistakes) {
        check(request, withoutOverfullLists(tree, mistakes), mistakes);
    }

    /** The same in a request for a timeline. */
    void checkTimeline(JsonNode tree, Mistakes mistakes) {
        check(timeline, withoutOverfullLists(tree, mistakes), mistakes);
    }

    /** A list that is too long is told as such; its items are not looked at. */
    private JsonNode withoutOverfullLists(JsonNode tree, Mistakes mistakes) {
        List<String> overfull = new ArrayList<>();
        JsonNode followUp = tree.path("followUp");
        mostItems.forEach((list, most) -> {
            int size = followUp.path(list).isArray() ? followUp.path(list).size() : 0;
            if (size > most) {
                overfull.add(list);
                mistakes.againstContract(Pointers.to("/followUp", list), ContractWords.tooMany(size, most));
            }
        });
        if (overfull.isEmpty()) {
            return tree;
        }
        ObjectNode looked = JsonMapper.shared().createObjectNode().setAll((ObjectNode) followUp);
        overfull.forEach(looked::putArray);
        return JsonMapper.shared().createObjectNode().setAll((ObjectNode) tree).set("followUp", looked);
    }

    /** Everything in a tree that a schema of this name forbids. */
    void check(String schema, JsonNode tree, Mistakes mistakes) {
        check(schema(schema), tree, mistakes);
    }

    private void check(Schema schema, JsonNode tree, Mistakes mistakes) {
        List<Error> errors = schema.validate(tree);
        if (errors.isEmpty()) {
            return;
        }
        List<Error> first = new ArrayList<>(errors);
        first.sort(Comparator.comparingInt(Contract::told));
        for (Error error : first) {
            String pointer = error.getInstanceLocation().toString();
            String place = error.getProperty() == null ? pointer : Pointers.to(pointer, error.getProperty());
            mistakes.againstContract(place, () -> ContractWords.of(error, schemaOf(error), schemas));
        }
    }

    private static int told(Error error) {
        int place = TOLD_FIRST.indexOf(error.getKeyword());
        return place < 0 ? TOLD_FIRST.size() : place;
    }

    private Schema schema(String name) {
        return registry.getSchema(SchemaLocation.of(ADDRESS + PATH + name));
    }

    /** The schema object that holds the keyword that failed. */
    private JsonNode schemaOf(Error error) {
        NodePath path = error.getSchemaLocation().getFragment();
        JsonNode schema = schemas;
        for (int i = 0; i < path.getNameCount() - 1; i++) {
            schema = schema.path(path.getName(i));
        }
        return schema;
    }
}
