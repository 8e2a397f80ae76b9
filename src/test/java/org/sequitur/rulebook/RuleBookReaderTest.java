package org.sequitur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sequitur.cases.RulesFolder;

class RuleBookReaderTest {
    private static final int READINGS = 8;

    /** What other threads may load meanwhile. */
    private static final int A_FEW = 20;

    @Test
    void theRulesOfThisRepositoryAreFine() throws IOException, RuleBookRejected {
        SortedMap<String, String> files = RulesFolder.read(Path.of("rules"));
        RuleBook book = RuleBook.read(files);
        long read = book.mechanisms().stream()
                .flatMap(m ->
                        java.util.Arrays.stream(RuleStage.values()).flatMap(s -> book.rules(m.code(), s).stream()))
                .map(Rule::file)
                .distinct()
                .count();
        assertThat(read)
                .isEqualTo(
                        files.keySet().stream().filter(f -> f.endsWith(".drl")).count());
    }

    /** Each reading once left functions for every field of every clock behind, and memory grew with each reload. */
    @Test
    void readingAgainLoadsNoClasses() throws IOException, RuleBookRejected {
        SortedMap<String, String> files = RulesFolder.read(Path.of("rules"));
        RuleBook.read(files);
        RuleBook.read(files);
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        long before = classes.getTotalLoadedClassCount();
        for (int i = 0; i < READINGS; i++) {
            RuleBook.read(files);
        }
        assertThat(classes.getTotalLoadedClassCount() - before).isLessThan(A_FEW * READINGS);
    }

    @Test
    void theMistakesOfManyFilesAreToldInTheOrderOfTheFiles() {
        BookFiles files = BookFiles.small();
        List<String> paths = new ArrayList<>();
        for (int i = 100; i < 140; i++) {
            files.rule("grade", "rule-" + i, "rule");
            files.commonRule("steps", "rule-" + i, "rule");
            paths.add("common/steps/rule-" + i + ".drl");
            paths.add("un/x-co/grade/rule-" + i + ".drl");
        }
        List<String> problems = files.problems();
        assertThat(problems.stream().map(p -> p.substring(0, p.indexOf(':'))))
                .containsExactlyElementsOf(paths.stream().sorted().toList());
        assertThat(files.problems()).isEqualTo(problems);
    }

    @Test
    void anEmptyFolderIsRefused() {
        assertThatThrownBy(() -> RuleBook.read(new TreeMap<>()))
                .isInstanceOfSatisfying(
                        RuleBookRejected.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        new RuleProblem(
                                                "rules",
                                                1,
                                                1,
                                                "The folder holds no rules. Name the folder in which common and the mechanisms stand.")));
    }

    @Test
    void aFileThatStandsWhereNothingIsReadIsRefused() {
        assertThat(BookFiles.small()
                        .with("un/x-co/grades/a.drl", "x")
                        .with("un/x-co/b.drl", "x")
                        .with("un/y-co/grade/c.drl", "x")
                        .with("un/x-co/grade/d.cases.yaml", "rule: d")
                        .with("un/x-co/grade/e.yaml", "x: 1")
                        .with("un/x-co/deeper/z-co/mechanism.yaml", "code: z-co")
                        .with("upr/x-co/mechanism.yaml", "code: x-co")
                        .with("coe/common/mechanism.yaml", "code: common")
                        .with("mechanism.yaml", "code: common")
                        .problems())
                .containsExactly(
                        "coe/common/mechanism.yaml:1:1: Only one folder is called common, beside those of the bodies. Name"
                                + " this one by its code.",
                        "mechanism.yaml:1:1: This file belongs into the folder of a mechanism, such as un/ccpr-co. Move it"
                                + " there.",
                        "un/x-co/b.drl:1:1: \"x-co\" is no stage. Move the file into the folder of one: deadlines,"
                                + " admission, evidence, progress, measurement, grade, procedure, steps.",
                        "un/x-co/deeper/z-co/mechanism.yaml:1:1: This folder stands within the folder of another mechanism."
                                + " Move it out.",
                        "un/x-co/grade/e.yaml:1:1: A file of this name is not read. Rules stand in .drl, their cases in"
                                + " .cases.yaml, and a mechanism in mechanism.yaml. Rename it, or remove it.",
                        "un/x-co/grades/a.drl:1:1: \"grades\" is no stage. Did you mean \"grade\"? Move the file into the"
                                + " folder of one: deadlines, admission, evidence, progress, measurement, grade, procedure, steps.",
                        "un/y-co/grade/c.drl:1:1: The folder un/y-co has no mechanism.yaml. Write it, or move the file into"
                                + " the folder of a mechanism.",
                        "upr/x-co/mechanism.yaml:1:1: The folder un/x-co bears the same name already. Give each mechanism a"
                                + " code of its own.");
    }

    @Test
    void aBookNeedsTheCommonFolderAndAMechanism() {
        assertThat(BookFiles.small().without(BookFiles.COMMON).problems())
                .contains(
                        "common/mechanism.yaml:1:1: The file is missing. Write \"code: common\" and the common parameters and"
                                + " no-grade codes into it.");
        assertThat(BookFiles.small().without(BookFiles.MECHANISM).problems())
                .containsExactly(
                        "rules:1:1: The folder holds no mechanism. Write a mechanism.yaml into the folder of one.");
    }
}
