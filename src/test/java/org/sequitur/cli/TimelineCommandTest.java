package org.sequitur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineCommandTest {
    private static final String EXAMPLE = "test-fixtures/example-1/request.json";
    private static final Path PAGE = Path.of("test-fixtures/example-1/timeline.txt");
    private static final String FROM = "2021-11-03";
    private static final String TO = "2026-03-20";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path temporary;

    @Test
    void aRequestForAnAssessmentIsFollowedOverTheDaysGiven() {
        Ran followed = Ran.timeline(EXAMPLE, "--from", FROM, "--to", TO);

        assertThat(followed.exitCode()).isZero();
        assertThat(followed.out())
                .startsWith("{\"followUp\":\"example-1\"")
                .contains("\"from\":\"2021-11-03\",\"to\":\"2026-03-20\"")
                .endsWith("}\n");
        assertThat(followed.out().lines()).hasSize(1);
    }

    @Test
    void aRequestForATimelineNeedsNoDays() throws IOException {
        Path file = temporary.resolve("timeline.json");
        Files.writeString(
                file,
                Files.readString(Path.of(EXAMPLE))
                        .replaceFirst("\"asOf\": *\"2026-03-20\"", "\"from\": \"2021-11-03\", \"to\": \"2026-03-20\""));

        assertThat(Ran.timeline(file.toString())).isEqualTo(Ran.timeline(EXAMPLE, "--from", FROM, "--to", TO));
    }

    @Test
    void theDaysOfKnowledgeAndOfTheRulesMayBeGivenInPlaceOfThosePosted() throws IOException {
        Path file = temporary.resolve("timeline.json");
        Files.writeString(file, Files.readString(Path.of(EXAMPLE)).replaceFirst("\"asOf\": *\"2026-03-20\"", """
                                "from": "2024-10-01", "to": "2024-10-02", "knownAsOf": "2025-06-01", "rulesAsOf": "2017-03-05\""""));
        String[] range = {"--from", "2024-10-01", "--to", "2024-10-02"};

        Ran given = Ran.timeline(with(EXAMPLE, range, "--known-as-of", "2025-06-01", "--rules-as-of", "2017-03-05"));

        assertThat(given.exitCode()).isZero();
        assertThat(given).isEqualTo(Ran.timeline(file.toString()));
        assertThat(given).isNotEqualTo(Ran.timeline(with(EXAMPLE, range, "--known-as-of", "2025-06-01")));
        assertThat(given).isNotEqualTo(Ran.timeline(with(EXAMPLE, range, "--rules-as-of", "2017-03-05")));
        assertThat(Ran.timeline(with(file.toString(), range, "--rules-as-of", "2022-02-28")))
                .isEqualTo(Ran.timeline(
                        with(EXAMPLE, range, "--known-as-of", "2025-06-01", "--rules-as-of", "2022-02-28")));
    }

    private static String[] with(String file, String[] range, String... more) {
        return Stream.of(new String[] {file}, range, more).flatMap(Stream::of).toArray(String[]::new);
    }

    @Test
    void whatIsMissingOrWrongIsToldWithItsPlace() {
        Ran dayless = Ran.timeline(EXAMPLE, "--from", FROM);
        Ran turned = Ran.timeline(EXAMPLE, "--from", TO, "--to", FROM);
        Ran nowhere = Ran.timeline("nowhere.json", "--from", FROM, "--to", TO);
        Ran noDay = Ran.timeline(EXAMPLE, "--from", "2021-02-29", "--to", TO);

        assertThat(dayless.exitCode()).isEqualTo(2);
        assertThat(dayless.err()).startsWith(EXAMPLE + ": ").contains("\n  /to: ");
        assertThat(turned.exitCode()).isEqualTo(2);
        assertThat(turned.err()).contains("\n  /to: The day 2021-11-03 is before 2026-03-20 at /from");
        assertThat(noDay.exitCode()).isEqualTo(2);
        assertThat(noDay.err())
                .startsWith("Invalid value for option '--from': \"2021-02-29\" is no day of the calendar."
                        + " Write a real day, such as 2024-11-05.\n");
        assertThat(nowhere.exitCode()).isEqualTo(2);
        assertThat(nowhere.err()).isEqualTo("nowhere.json cannot be read. Check that it exists and may be read.\n");
    }

    @Test
    void thePartThatTheReadmePrintsIsAPartOfThatPage() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf("```text\n") + "```text\n".length();

        assertThat(Files.readString(PAGE))
                .as("The part of the timeline in README.md is out of date. Copy it from %s.", PAGE)
                .contains(readme.substring(from, readme.indexOf("```", from)));
    }

    @Test
    void thePageOfTheExampleIsTheOneThatWasReviewed() throws IOException {
        String page =
                Ran.timeline(EXAMPLE, "--from", FROM, "--to", TO, "--text").out();

        assertThat(page.replaceAll("sha256:[0-9a-f]{64}", "sha256:…"))
                .as("If the change is meant, review the new page and put it in place of the old one.")
                .isEqualTo(Files.readString(PAGE));
    }
}
