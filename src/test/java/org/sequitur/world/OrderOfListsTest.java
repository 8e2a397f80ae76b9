package org.sequitur.world;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sequitur.world.Turned.turned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sequitur.assessment.Assessor;
import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.rulebook.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever posts the same facts in another order gets the same bytes, for every request among the fixtures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderOfListsTest {
    private static final Path FIXTURES = Path.of("test-fixtures");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Exchange exchange = Exchange.packed();
    private RuleBook book;

    @BeforeAll
    void readTheRules() throws Exception {
        book = Loading.shipped();
    }

    @Test
    void theOrderOfListsAndFieldsChangesNoAnswer() throws Exception {
        Map<String, String> asPosted = new TreeMap<>();
        Map<String, String> turned = new TreeMap<>();
        for (JsonNode request : requests()) {
            String id = request.at("/followUp/id").asString() + " as of "
                    + request.path("asOf").asString();
            asPosted.put(id, answer(request));
            turned.put(id, answer(turned(request)));
        }
        assertThat(asPosted).hasSizeGreaterThan(70);
        assertThat(turned).isEqualTo(asPosted);
    }

    private String answer(JsonNode request) throws RequestRejected {
        Posted posted = exchange.posted(exchange.parse(request.toString().getBytes(UTF_8)), book);
        return new String(
                exchange.write(exchange.view(
                        new Assessor(book).assess(posted.followUp(), posted.days(), true), "id", "service")),
                UTF_8);
    }

    private static List<JsonNode> requests() throws IOException {
        List<JsonNode> requests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".json")) {
                    requests.add(JSON.readTree(Files.readString(file)));
                } else if (file.toString().endsWith(".jsonl")) {
                    Files.readAllLines(file).forEach(line -> requests.add(JSON.readTree(line)));
                }
            }
        }
        requests.removeIf(r -> !r.path("followUp").isObject());
        return requests;
    }
}
