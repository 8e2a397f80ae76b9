package org.sequitur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTestTest {
    private static final String CASES = "common/deadlines/report-late.cases.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path temporary;

    @Test
    void theCasesOfOneRuleAreRunByItsName() {
        Ran test = Ran.rules("test", "report-late");

        assertThat(test.out()).matches("common/deadlines +\\d+ cases\nall +\\d+ cases\n");
        assertThat(test.exitCode()).isZero();
    }

    @Test
    void theCasesOfAFolderAreRunStageByStage() {
        Ran test = Ran.rules("test", "common/deadlines");

        assertThat(test.out()).matches("common/deadlines +\\d+ cases\nall +\\d+ cases\n");
        assertThat(test.exitCode()).isZero();
    }

    @Test
    void aFileMayBeNamedAsItStandsInTheFolder() {
        assertThat(Ran.rules("test", "rules/" + CASES)).isEqualTo(Ran.rules("test", "report-late"));
    }

    @Test
    void aCaseThatFailsIsShownWithItsPlaceItsSentenceAndWhatCame() {
        RulesCopy rules = RulesCopy.in(temporary)
                .replacing(
                        CASES,
                        "receivedOn: 2020-03-31}]\n    expect: matches",
                        "receivedOn: 2020-03-30}]\n    expect: matches");

        Ran test = Ran.rules("test", "report-late", "--rules", rules.toString());

        assertThat(test.exitCode()).isEqualTo(1);
        assertThat(test.out())
                .startsWith(rules + "/" + CASES + ":")
                .contains("The report came the day after the due day", "Expected: report-late matches", "1 failed");
    }

    @Test
    void aNameThatNoCaseBearsIsBadInput() {
        Ran test = Ran.rules("test", "no-such-mechanism");

        assertThat(test.exitCode()).isEqualTo(2);
        assertThat(test.err())
                .startsWith("No case file belongs to no-such-mechanism in the rules in rules. Name a mechanism");
    }

    @Test
    void rulesWithMistakesAreNotTried() {
        RulesCopy rules = RulesCopy.in(temporary).replacing("common/deadlines/report-late.drl", "when\n", "wen\n");

        Ran test = Ran.rules("test", "--rules", rules.toString());

        assertThat(test.exitCode()).isEqualTo(1);
        assertThat(test.err()).contains("report-late.drl:").endsWith("hold mistakes.\n");
    }
}
