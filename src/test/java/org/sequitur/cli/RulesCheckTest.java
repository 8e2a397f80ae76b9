package org.sequitur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCheckTest {
    private static final String LATE = "common/deadlines/report-late.drl";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path temporary;

    @Test
    void theShippedRulesHoldNoMistake() {
        Ran check = Ran.rules("check");

        assertThat(check.out())
                .matches(
                        "No mistakes: \\d+ rules and \\d+ cases for [a-z0-9-]+(,\\s[a-z0-9-]+)*\\.\nRule book sha256:[0-9a-f]{64}\n");
        assertThat(check.exitCode()).isZero();
    }

    @Test
    void aMistakeIsShownWithItsPlaceInTheFolderNamedAndItsRemedy() {
        RulesCopy rules = RulesCopy.in(temporary).replacing(LATE, "receivedOn >", "recievedOn >");

        Ran check = Ran.rules("check", rules.toString());

        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out())
                .startsWith(rules + "/" + LATE + ":")
                .contains("recievedOn", "receivedOn")
                .endsWith(" mistake.\n");
    }

    @Test
    void theMistakesOfAllFilesComeAtOnceInTheOrderOfFileAndPlace() {
        RulesCopy rules = RulesCopy.in(temporary)
                .replacing(LATE, "  @status(\"DESIGN\")\n", "")
                .replacing("common/deadlines/report-late.cases.yaml", "expect: matches", "expect: maybe")
                .replacing("common/deadlines/report-in-time.drl", "end\n", "");

        Ran check = Ran.rules("check", rules.toString());

        List<String> places = check.out()
                .lines()
                .filter(l -> l.startsWith(rules.toString()))
                .map(l -> l.substring(rules.toString().length() + 1).replaceFirst(":.*", ""))
                .distinct()
                .collect(Collectors.toList());
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(places)
                .containsSubsequence(
                        "common/deadlines/report-in-time.drl", "common/deadlines/report-late.cases.yaml", LATE);
    }

    @Test
    void aFolderThatIsNotThereIsBadInput() {
        Ran check = Ran.rules("check", temporary.resolve("nowhere").toString());

        assertThat(check)
                .isEqualTo(new Ran(
                        2,
                        "",
                        temporary.resolve("nowhere") + " is no folder. Name the folder that holds the rules.\n"));
    }
}
