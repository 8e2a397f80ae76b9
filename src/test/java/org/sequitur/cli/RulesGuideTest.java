package org.sequitur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.rulebook.FactTypes;

class RulesGuideTest {
    private static final Path GUIDE = Path.of("rules/README.md");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path temporary;

    @Test
    void theFactWordsOfTheGuideAreThoseOfTheFacts() throws IOException {
        String guide = Files.readString(GUIDE);

        assertThat(guide.substring(guide.indexOf(RulesWords.BEGIN)))
                .as(
                        "The fact words have changed. Run: java -jar target/sequitur.jar rules words --into rules/README.md")
                .isEqualTo(RulesWords.BEGIN + "\n" + FactWords.of(FactTypes.all()) + "\n" + RulesWords.END);
    }

    @Test
    void theListIsWrittenBetweenTheMarksAndNothingElseChanges() throws IOException {
        Path copy = temporary.resolve("guide.md");
        Files.writeString(copy, "before\n" + RulesWords.BEGIN + "old\n" + RulesWords.END + "after\n");

        assertThat(Ran.rules("words", "--into", copy.toString())).isEqualTo(new Ran(0, "", ""));

        assertThat(Files.readString(copy))
                .isEqualTo("before\n" + RulesWords.BEGIN + "\n"
                        + Ran.rules("words").out() + "\n" + RulesWords.END + "after\n");
    }

    @Test
    void aFileWithoutTheMarksIsLeftAlone() throws IOException {
        Path copy = temporary.resolve("guide.md");
        Files.writeString(copy, "text\n");

        assertThat(Ran.rules("words", "--into", copy.toString()).exitCode()).isEqualTo(2);
        assertThat(copy).hasContent("text\n");
    }

    @Test
    void theWorkedExampleOfTheGuideIsTakenAndItsCasesPass() throws IOException {
        RulesCopy rules = RulesCopy.in(temporary)
                .with("common/deadlines/report-without-reminder.drl", block("report-without-reminder.drl"))
                .with(
                        "common/deadlines/report-without-reminder.cases.yaml",
                        block("report-without-reminder.cases.yaml"));

        assertThat(Ran.rules("check", rules.toString()).out()).startsWith("No mistakes: ");
        assertThat(Ran.rules("test", "report-without-reminder", "--rules", rules.toString()))
                .isEqualTo(new Ran(0, "common/deadlines         4 cases\nall                      4 cases\n", ""));
    }

    /** The block of text that stands after a file's name. */
    private static String block(String file) throws IOException {
        Matcher block = Pattern.compile("`" + Pattern.quote(file) + "`:\n\n```\\w*\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE));
        assertThat(block.find()).as("the guide shows " + file).isTrue();
        return block.group(1);
    }
}
