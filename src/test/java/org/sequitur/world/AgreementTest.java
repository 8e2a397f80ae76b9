package org.sequitur.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sequitur.world.Agreement.Line;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Holds the assessments of Sequitur against those that the Human Rights Committee published. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementTest {
    private static final Path REPORT = Published.FOLDER.resolve("agreement.md");
    private static final Path EXPLAINED = Published.FOLDER.resolve("disagreements.yaml");
    private static final Predicate<Line> SILENT =
            l -> l.published().coded().repliedOn().isEmpty();
    private static final Predicate<Line> PASSED_OVER = SILENT.negate()
            .and(l -> l.published().coded().text("reply_addresses_point").equals("false"));

    private Agreement with;
    private Agreement without;

    @BeforeAll
    void assessEveryLineTwice() throws Exception {
        with = Agreement.of(true);
        without = Agreement.of(false);
    }

    @Test
    void atMostOneInTenIsUndecidedOnceEveryJudgementIsSupplied() {
        assertThat(with.count(Line::undecided) * 10).isLessThanOrEqualTo(with.size());
    }

    @Test
    void moreThanSevenLettersInTenAreTheCommittees() {
        assertThat(with.count(Line::sameLetter) * 10).isGreaterThan(with.size() * 7);
    }

    @Test
    void onEachScaleMoreLettersAreRightThanByAlwaysGuessingTheCommonest() {
        Agreement old = with.where(Line::withDigits);
        Agreement current = with.where(l -> !l.withDigits());
        assertThat(old.count(Line::sameLetter)).isGreaterThan(old.majority());
        assertThat(current.count(Line::sameLetter)).isGreaterThan(current.majority());
    }

    @Test
    void silenceAfterRemindersIsAlwaysD() {
        Agreement silent = with.where(SILENT.and(l -> l.official().startsWith("D")));
        assertThat(silent.size()).isEqualTo(3);
        assertThat(silent.lines()).allMatch(Line::sameGrade);
        assertThat(without.where(SILENT.and(l -> l.official().startsWith("D"))).lines())
                .allMatch(Line::sameGrade);
    }

    @Test
    void aPointThatTheReplyPassesOverIsD1OnTheScaleWithDigitsAndCOnTheOther() {
        assertThat(with.where(PASSED_OVER).lines())
                .isNotEmpty()
                .allSatisfy(l -> assertThat(l.ours()).as(l.id()).isEqualTo(l.withDigits() ? "D1" : "C"));
    }

    @Test
    void nothingIsGradedWithoutJudgementsThatTheJudgementsThenTurn() {
        Map<String, String> decided = without.where(l -> !l.undecided()).lines().stream()
                .collect(Collectors.toMap(Line::id, Line::ours, (a, b) -> a, TreeMap::new));
        assertThat(with.where(l -> decided.containsKey(l.id())).lines())
                .allSatisfy(l -> assertThat(l.ours()).as(l.id()).isEqualTo(decided.get(l.id())));
    }

    @Test
    void everyDisagreementIsExplainedInOneLineAndNothingElse() throws Exception {
        Set<String> differing =
                with.where(l -> !l.sameGrade()).lines().stream().map(Line::id).collect(Collectors.toSet());
        assertThat(explained().keySet())
                .as("%s has one line on each point where the grades differ; add or remove some", EXPLAINED)
                .containsExactlyInAnyOrderElementsOf(differing);
    }

    @Test
    void theReportSaysWhatIsTrueNow() throws Exception {
        String report = new AgreementReport(without, with, explained()).text();
        if (!Files.exists(REPORT) || Boolean.getBoolean("sequitur.rewrite")) {
            Files.writeString(REPORT, report);
        }
        assertThat(Files.readString(REPORT))
                .as("%s is out of date. Write it anew with -Dsequitur.rewrite=true, and read what has changed", REPORT)
                .isEqualTo(report);
    }

    private static Map<String, String> explained() throws Exception {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        Map<String, String> lines = new Yaml(new SafeConstructor(strict)).load(Files.readString(EXPLAINED));
        return lines == null ? Map.of() : lines;
    }
}
