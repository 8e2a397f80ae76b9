package org.sequitur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {
    private static final String SILENT = Posted.SILENT_AFTER_REMINDER;

    private static final String CONFIDENTIAL = """
            package ccpr_co.admission
            import org.sequitur.followup.*

            rule "report-confidential"
              @id("P-16")
              @title("The State has not authorised publication")
              @citation("Sequitur's own criterion")
              @status("DESIGN")
              @since("2001-01-01")
              @reason("The State has not authorised the publication of {$obligation.documentSymbol}.")
              @withholds("yes")
            when
              $obligation : Obligation( publicationAuthorised in (Answer.NO, Answer.UNKNOWN) )
            then
            end
            """;
    private static final String CONFIDENTIAL_CASES = """
            rule: report-confidential
            cases:
              - case: Nobody says that publication is authorised
                day: 2021-06-01
                expect: matches
                outcome: NO_GRADE
                grade: WITHHELD
              - case: Publication is authorised
                day: 2021-06-01
                given: {obligation: {publicationAuthorised: true}}
                expect: silent
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path temporary;

    @Test
    void theSameFileAlwaysGivesTheSameBytesOnOneLine() throws IOException {
        String file = file("silent.json", SILENT);

        Ran first = Ran.assess(file);

        assertThat(first).isEqualTo(Ran.assess(file));
        assertThat(first.exitCode()).isZero();
        assertThat(first.out())
                .startsWith("{\"id\":")
                .contains("\"code\":\"D\"")
                .endsWith("}\n");
        assertThat(first.out().lines()).hasSize(1);
    }

    @Test
    void anotherDayMayBeAskedForThanTheOnePosted() throws IOException {
        Ran early = Ran.assess(file("silent.json", SILENT), "--as-of", "2018-01-01");

        assertThat(early.out()).contains("\"asOf\":\"2018-01-01\"", "\"code\":\"NOT_YET_DUE\"");
    }

    @Test
    void theDayMayStandOnTheCommandLineAlone() throws IOException {
        String dayless = SILENT.replace("\"asOf\": \"2021-06-01\",", "");

        assertThat(Ran.assess(file("dayless.json", dayless), "--as-of", "2018-01-01")
                        .exitCode())
                .isZero();
        assertThat(Ran.assess(file("dayless.json", dayless)).err()).contains("asOf");
    }

    @Test
    void theDaysOfKnowledgeAndOfTheRulesMayBeGivenInPlaceOfThosePosted() throws IOException {
        String posted = file(
                "posted.json",
                SILENT.replace("\"asOf\":", "\"knownAsOf\": \"2018-12-05\", \"rulesAsOf\": \"2017-03-05\", \"asOf\":"));
        String silent = file("silent.json", SILENT);
        String[] given = {"--known-as-of", "2018-12-05", "--rules-as-of", "2017-03-05"};
        String page = Ran.assess(posted, "--text").out();

        assertThat(page)
                .contains("As of 2021-06-01, with what was known on 2018-12-05, under the rules of 2017-03-05\n");
        assertThat(Ran.assess(with(given, silent, "--text")).out()).isEqualTo(page);
        assertThat(withoutId(Ran.assess(with(given, silent))))
                .isEqualTo(withoutId(Ran.assess(posted)))
                .contains("\"knownAsOf\":\"2018-12-05\",\"rulesAsOf\":\"2017-03-05\"");
        assertThat(Ran.assess(posted, "--text", "--known-as-of", "2021-06-01", "--rules-as-of", "2021-06-01"))
                .isEqualTo(Ran.assess(silent, "--text"));
    }

    private static String[] with(String[] days, String... more) {
        return Stream.of(days, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private static String withoutId(Ran ran) {
        return ran.out().replaceFirst("\"id\":\"[^\"]*\"", "");
    }

    @Test
    void aDayOfTheCommandLineIsCheckedAsOneThatIsPosted() throws IOException {
        String file = file("silent.json", SILENT);

        assertThat(Ran.assess(file, "--known-as-of", "2021-02-29").err())
                .startsWith("Invalid value for option '--known-as-of': \"2021-02-29\" is no day of the calendar.");
        assertThat(Ran.assess(file, "--rules-as-of", "1944-12-31").err())
                .startsWith(file + ": ")
                .contains("\n  /rulesAsOf: ");
    }

    @Test
    void theTraceIsAddedWhereAskedFor() throws IOException {
        String file = file("silent.json", SILENT);

        assertThat(Ran.assess(file).out()).contains("\"trace\":null");
        assertThat(Ran.assess(file, "--trace").out()).doesNotContain("\"trace\":null");
    }

    @Test
    void aBadRequestIsToldWithItsPlaceAndTheOthersAreAssessed() throws IOException {
        String bad = file("bad.json", SILENT.replace("2018-12-06", "2018-02-30"));

        Ran both = Ran.assess(bad, file("silent.json", SILENT));

        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).startsWith(bad + ": ").contains("/followUp/reminders/0/sentOn: ");
        assertThat(both.out().lines()).hasSize(1);
    }

    @Test
    void aFileThatIsNotThereIsToldAndTheOthersAreAssessed() throws IOException {
        Ran both = Ran.assess("nowhere.json", file("silent.json", SILENT));

        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).isEqualTo("nowhere.json cannot be read. Check that it exists and may be read.\n");
        assertThat(both.out().lines()).hasSize(1);
    }

    @Test
    void linesAreAnsweredInTheirOrderAndABadOneKeepsItsPlace() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            String id = i == 100 ? "" : "f" + i;
            lines.append(Posted.line(SILENT.replace("\"silent\"", "\"" + id + "\"")));
        }
        String file = file("many.jsonl", lines.toString());

        Ran many = Ran.assess(file);

        assertThat(many.exitCode()).isEqualTo(2);
        assertThat(many.err()).startsWith(file + ":101: ").contains("/followUp/id: ");
        assertThat(many.out().lines()).hasSize(200);
        assertThat(many.out().lines().toList()).satisfies(answers -> {
            assertThat(answers.get(99)).contains("\"followUp\":\"f99\"");
            assertThat(answers.get(100)).contains("urn:sequitur:problem:contract", "\"line\":101");
            assertThat(answers.get(101)).contains("\"followUp\":\"f101\"");
        });
    }

    @Test
    void thePageOfTheExampleIsTheOneThatWasReviewed() throws IOException {
        String page =
                Ran.assess("test-fixtures/example-1/request.json", "--text").out();

        assertThat(page.replaceAll("sha256:[0-9a-f]{64}", "sha256:…"))
                .as("If the change is meant, review the new page and put it in place of the old one.")
                .isEqualTo(Files.readString(Path.of("test-fixtures/example-1/page.txt")));
    }

    @Test
    void aPageRelatesTheGradesToACommonListAsItsOwnMapping() throws IOException {
        String file = file("silent.json", SILENT);

        assertThat(Ran.assess(file, "--text", "--crosswalk").out())
                .contains("\nHow the grades stand to a common list: Sequitur's own mapping, for display only\n")
                .contains("- Component 30, D: NO_REPLY: No reply\n");
        assertThat(Ran.assess(file, "--crosswalk").out()).contains("\"level\":\"NO_REPLY\"");
        assertThat(Ran.assess(file).out()).contains("\"crosswalk\":null");
    }

    @Test
    void aPageTellsWhatIsMeasuredAndThatItIsNotOfficial() throws IOException {
        String measured = SILENT.replace(
                "\"reminders\":",
                "\"mechanismFacts\": {\"measurement\": {\"milestones\": [{\"id\": \"plan\", \"component\": \"30\","
                        + " \"planned\": 10, \"done\": 7}]}}, \"reminders\":");

        assertThat(Ran.assess(file("measured.json", measured), "--text").out())
                .contains(
                        "- Share of the planned activities that were completed (not official): FOUR_POINTS: 4 points:")
                .contains("- 7 of 10 planned activities are completed (plan).");
    }

    @Test
    void aPageSaysThatAndWhyItWithholdsAndTellsNothingOfTheRecommendation() throws IOException {
        RulesCopy rules = RulesCopy.in(temporary)
                .with("un/ccpr-co/admission/report-confidential.drl", CONFIDENTIAL)
                .with("un/ccpr-co/admission/report-confidential.cases.yaml", CONFIDENTIAL_CASES);
        String file = file("silent.json", SILENT);

        String page = Ran.assess(file, "--rules", rules.toString(), "--text", "--trace")
                .out();

        assertThat(page)
                .contains("\nWhat was found is withheld\n")
                .contains("- The State has not authorised the publication of CCPR/C/XXA/CO/2.\n")
                .contains("\nComponent 30\n", "No grade. WITHHELD: Confidential: what was found is withheld\n")
                .contains("NO_REPLY_AFTER_REMINDER", "Deadlines")
                .doesNotContain("the law on custody", "Every rule in force", "What else was found");
    }

    @Test
    void theTraceOfAPageNamesTheConditionThatDidNotHold() throws IOException {
        String page =
                Ran.assess(file("silent.json", SILENT), "--text", "--trace").out();

        assertThat(page)
                .contains("\nEvery rule in force\n")
                .contains("- ccpr-co/grade/no-report-after-single-reminder (30): matched\n")
                .contains("- common/deadlines/report-late: silent, because this does not hold: $reply : Reply(");
    }

    @Test
    void aPageSaysWhoseAssessmentItIs() throws IOException {
        Ran page = Ran.assess(file("silent.json", SILENT), "--text");

        assertThat(page.exitCode()).isZero();
        assertThat(page.out())
                .startsWith("Follow-up silent\n================\nState XXA, CCPR/C/XXA/CO/2\n")
                .contains("This is Sequitur's assessment, not that of the Human Rights Committee.")
                .contains("\nComponent 30: Bring the law on custody into line with the Covenant\n")
                .contains("\nGrade D: No cooperation with the Committee");
        assertThat(page.out().lines()).allMatch(l -> l.length() <= Page.WIDTH);
    }

    private String file(String name, String text) throws IOException {
        Path file = temporary.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }
}
