package org.sequitur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sequitur.assessment.Assessment;
import org.sequitur.assessment.Assessor;
import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.rulebook.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds the answer that the README prints against the one that is given. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path REQUEST = Path.of("test-fixtures/example-1/request.json");

    @Test
    void theAnswerInTheReadmeIsTheAnswerToItsRequest() throws Exception {
        assertThat(printed())
                .as("The answer in %s is out of date. Run: java -jar target/sequitur.jar assess %s", README, REQUEST)
                .isEqualTo(given());
    }

    private static JsonNode printed() throws Exception {
        String text = Files.readString(README);
        int from = text.indexOf("```json\n") + "```json\n".length();
        return masked(
                text.substring(from, text.indexOf("\n```\n", from)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static JsonNode given() throws Exception {
        Exchange exchange = Exchange.packed();
        RuleBook book = Loading.shipped();
        Posted posted = exchange.posted(exchange.parse(Files.readAllBytes(REQUEST)), book);
        Assessment assessment = new Assessor(book).assess(posted.followUp(), posted.days(), false);
        return masked(exchange.write(exchange.view(assessment, "…", "…")));
    }

    /** Without what changes from run to run. */
    private static JsonNode masked(byte[] answer) {
        ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(answer);
        tree.remove("id");
        ObjectNode versions = (ObjectNode) tree.get("versions");
        versions.remove("rulebook");
        versions.remove("mechanism");
        versions.remove("service");
        return tree;
    }
}
