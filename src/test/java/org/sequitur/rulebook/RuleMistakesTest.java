package org.sequitur.rulebook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author is told of each mistake: the table is {@code mistakes.txt}. */
class RuleMistakesTest {
    static final String PATH = "un/x-co/grade/no-report.drl";
    static final String GOOD = """
            package x_co.grade
            import org.sequitur.followup.*

            // Nothing has come.
            rule "no-report"
              @id("X-01")
              @title("No report has come")
              @concludes("D")
              @citation("X/1, para. 1")
              @status("VERIFIED")
              @since("2017-03-06")
              @reason("No report since {$reminder.sentOn}, though {$needed} reminders were sent.")
            when
              Parameter( name == "reminders-before-d", $needed : number )
              $reminder : Reminder( last, ordinal >= $needed )
              not Reply( round == $reminder.round )
            then
            end
            """;

    @Test
    void aGoodRuleIsReadWithItsPlaceAndItsText() {
        List<RuleProblem> problems = new ArrayList<>();
        List<Rule> rules = RuleFileReader.read(PATH, GOOD, Vocabularies.small(), problems::add);
        assertThat(problems).isEmpty();
        assertThat(rules).hasSize(1);
        Rule rule = rules.get(0);
        assertThat(rule.id()).isEqualTo(new RuleId("x-co", RuleStage.GRADE, "no-report", ""));
        assertThat(rule.line()).isEqualTo(5);
        assertThat(rule.text()).startsWith("rule \"no-report\"").endsWith("end");
        assertThat(rule.conditions())
                .extracting(Condition::text)
                .containsExactly(
                        "Parameter( name == \"reminders-before-d\", $needed : number )",
                        "$reminder : Reminder( last, ordinal >= $needed )",
                        "not Reply( round == $reminder.round )");
    }

    @ParameterizedTest(name = "{0} => {1}")
    @MethodSource("mistakes")
    void eachMistakeIsToldInTheseLines(String good, String wrong, List<String> told) {
        String text = GOOD.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(wrong));
        assertThat(text).as("the table names a part of the good rule").isNotEqualTo(GOOD);
        assertThat(problems(PATH, text)).containsExactlyElementsOf(told);
    }

    @Test
    void allMistakesOfAFileAreToldAtOnce() {
        String text = GOOD.replace("VERIFIED", "VERYFIED")
                .replace("ordinal >=", "ordinall >=")
                .replace("\"D\"", "\"F\"");
        assertThat(problems(PATH, text)).hasSize(3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void aFileInTheWrongPlaceIsToldSo(String path, String told) {
        assertThat(problems(path, GOOD)).containsExactly(told);
    }

    static Stream<Arguments> places() {
        String form =
                "Rule files stand in common/<stage>/ or <group>/<mechanism>/<stage>/, such as un/ccpr-co/grade/no-report.drl.";
        return Stream.of(
                Arguments.of("no-report.drl", "1:1: the file stands in the wrong folder. " + form),
                Arguments.of("un/x-co/no-report.drl", "1:1: the file stands in the wrong folder. " + form),
                Arguments.of(
                        "un/x-co/grades/no-report.drl",
                        "1:1: grades is not the folder of a stage. Write grade? Known: deadlines, admission, evidence, progress, measurement, grade, procedure, steps."),
                Arguments.of(
                        "un/x-co/grade/No_report.drl",
                        "1:1: the file's name or folder holds more than small letters, digits and hyphens. " + form));
    }

    static List<String> problems(String path, String text) {
        List<RuleProblem> problems = new ArrayList<>();
        RuleFileReader.read(path, text, Vocabularies.small(), problems::add);
        return problems.stream()
                .map(p -> p.line() + ":" + p.column() + ": " + p.message())
                .toList();
    }

    static List<Arguments> mistakes() throws IOException {
        try (InputStream table = RuleMistakesTest.class.getResourceAsStream("/rulebook/mistakes.txt")) {
            String text = new String(requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\n"))
                    .skip(1)
                    .map(RuleMistakesTest::mistake)
                    .toList();
        }
    }

    private static Arguments mistake(String block) {
        List<String> lines = block.lines().toList();
        String[] change = lines.get(0).split(" => ", -1);
        return Arguments.of(
                change[0].replace("\\n", "\n"),
                change[1].replace("\\n", "\n"),
                lines.stream().skip(1).map(String::strip).toList());
    }
}
