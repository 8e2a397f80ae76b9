package org.sequitur.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.pages.EvidenceGroup.Cluster;
import org.sequitur.pages.EvidenceGroup.Item;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which items the page draws as one independent source. */
class EvidenceGroupsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    @Test
    void anArticleThatQuotesAReportIsOneSourceWithItAndAnotherOriginIsASecond() {
        EvidenceGroup practice = practice(
                item("report", "SUPPORTS", "\"origins\": [\"visit\"], \"publisher\": \"ngo-a\""),
                item("article, second page", "SUPPORTS", "\"derivedFrom\": [\"report\"], \"publisher\": \"daily\""),
                item("survey", "CONTRADICTS", "\"origins\": [\"lawyers\"], \"publisher\": \"bar\""));
        assertThat(practice)
                .isEqualTo(new EvidenceGroup(
                        "Police Custody Act",
                        new FactLink("measure", "custody-act", "#fact-measures-0"),
                        "practice",
                        List.of("12"),
                        1,
                        1,
                        List.of(
                                new Cluster(
                                        1,
                                        List.of(
                                                shown(2, "article, second page", List.of(), "daily", List.of("report")),
                                                shown(1, "report", List.of("visit"), "ngo-a", List.of()))),
                                new Cluster(
                                        2,
                                        List.of(new Item(
                                                new FactLink("evidence", "survey", "#fact-evidence-3"),
                                                "NGO, report",
                                                "1 Nov 2022",
                                                List.of("lawyers"),
                                                "bar",
                                                List.of(),
                                                "CONTRADICTS",
                                                true))))));
    }

    @Test
    void aSourceThatCountsHasALineAndOneThatSaysNeitherHasNone() {
        EvidenceLayout layout = new EvidenceLayout(Story.WORDS);
        EvidencePicture picture = layout.of(
                "evidence-0",
                practice(
                        item("for", "SUPPORTS", "\"origins\": [\"a\"]"),
                        item("against", "CONTRADICTS", "\"origins\": [\"b\"]"),
                        item("neither", "NEUTRAL", "\"origins\": [\"c\"]")));
        assertThat(picture.boxes()).hasSize(3);
        assertThat(picture.lines().stream().map(EvidencePicture.Line::side)).containsExactly("against", "for");
        assertThat(picture.boxes().get(2).y() + picture.boxes().get(2).height()).isLessThan(picture.height());
    }

    private static Item shown(int place, String id, List<String> origins, String publisher, List<String> quotes) {
        return new Item(
                new FactLink("evidence", id, "#fact-evidence-" + place),
                "NGO, report",
                "1 Nov 2022",
                origins,
                publisher,
                quotes,
                "SUPPORTS",
                true);
    }

    private static String item(String id, String supports, String more) {
        return """
                {"id": "%s", "measure": "custody-act", "point": "PRACTICE", "documentKind": "REPORT", "sourceType": "NGO",
                 "alignment": "THIRD_PARTY", "firstHand": true, "supports": "%s", "credible": true, "rebutted": false,
                 "reliability": "B", "credibility": 2, "receivedOn": "2022-11-01", %s}
                """.formatted(id, supports, more);
    }

    /** What stands on the practice of the Act, with these items after the gazette. */
    private static EvidenceGroup practice(String... items) {
        ObjectNode request = (ObjectNode) Story.json(Path.of("test-fixtures/ccpr-co/request.json"));
        ArrayNode evidence = (ArrayNode) request.at("/followUp/evidence");
        evidence.remove(1);
        for (String item : items) {
            evidence.add(JsonMapper.shared().readTree(item));
        }
        return Story.of("ccpr-co", request, DAY).page().evidence().stream()
                .map(EvidencePicture::group)
                .filter(g -> g.point().equals("practice"))
                .findFirst()
                .orElseThrow();
    }
}
