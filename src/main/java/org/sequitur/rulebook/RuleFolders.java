package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The files of a rules folder by their places; refuses those that stand where nothing is read. */
final class RuleFolders {
    private static final int MOST_FILES = 20_000;
    private static final String WHOLE_FOLDER = "rules";
    private static final List<String> STAGES =
            Arrays.stream(RuleStage.values()).map(RuleStage::folder).toList();

    /** By code, the path of each mechanism.yaml; {@code common} among them. */
    private final SortedMap<String, String> mechanisms = new TreeMap<>();

    private final List<BookPath> rules = new ArrayList<>();
    private final Consumer<RuleProblem> problems;

    RuleFolders(SortedMap<String, String> files, Consumer<RuleProblem> problems) {
        this.problems = problems;
        if (files.size() > MOST_FILES) {
            report(
                    WHOLE_FOLDER,
                    "There are more than " + MOST_FILES + " files. Name the folder that holds the rules alone.");
            return;
        }
        List<BookPath> paths = files.keySet().stream().map(BookPath::of).toList();
        Set<String> folders = new TreeSet<>();
        paths.stream().filter(BookPath::isMechanism).forEach(p -> folders.add(p.mechanism()));
        paths.stream().filter(BookPath::isMechanism).forEach(p -> mechanism(p, folders));
        paths.stream().filter(p -> !p.isMechanism()).forEach(p -> file(p, folders));
        if (files.isEmpty()) {
            report(
                    WHOLE_FOLDER,
                    "The folder holds no rules. Name the folder in which common and the mechanisms stand.");
        } else if (!folders.contains(RuleBook.COMMON)) {
            report(
                    RuleBook.COMMON + "/" + BookPath.MECHANISM,
                    "The file is missing. Write \"code: common\" and the common"
                            + " parameters and no-grade codes into it.");
        } else if (mechanisms.size() == 1) {
            report(WHOLE_FOLDER, "The folder holds no mechanism. Write a mechanism.yaml into the folder of one.");
        }
    }

    SortedMap<String, String> mechanisms() {
        return mechanisms;
    }

    /** The rule files that stand in a stage's folder of a mechanism. */
    List<BookPath> rules() {
        return rules;
    }

    private void mechanism(BookPath path, Set<String> folders) {
        String code = path.code();
        if (path.mechanism().isEmpty()) {
            report(path.path(), "This file belongs into the folder of a mechanism, such as un/ccpr-co. Move it there.");
        } else if (code.equals(RuleBook.COMMON) && !path.mechanism().equals(RuleBook.COMMON)) {
            report(
                    path.path(),
                    "Only one folder is called common, beside those of the bodies. Name this one by its code.");
        } else if (folders.stream().anyMatch(f -> path.mechanism().startsWith(f + "/"))) {
            report(path.path(), "This folder stands within the folder of another mechanism. Move it out.");
        } else if (mechanisms.putIfAbsent(code, path.path()) != null) {
            report(
                    path.path(),
                    "The folder " + mechanisms.get(code).replace("/" + BookPath.MECHANISM, "")
                            + " bears the same name already. Give each mechanism a code of its own.");
        }
    }

    private void file(BookPath path, Set<String> folders) {
        if (!path.isRules() && !path.isCases()) {
            report(
                    path.path(),
                    "A file of this name is not read. Rules stand in .drl, their cases in .cases.yaml, and a"
                            + " mechanism in mechanism.yaml. Rename it, or remove it.");
        } else if (path.stage().isEmpty()) {
            report(
                    path.path(),
                    "\"" + path.parent() + "\" is no stage." + Suggestions.didYouMean(path.parent(), STAGES)
                            + " Move the file into the folder of one: " + String.join(", ", STAGES) + ".");
        } else if (!folders.contains(path.mechanism())) {
            report(
                    path.path(),
                    "The folder " + path.mechanism() + " has no mechanism.yaml. Write it, or move the file into the"
                            + " folder of a mechanism.");
        } else if (path.isRules()) {
            rules.add(path);
        }
    }

    private void report(String file, String message) {
        problems.accept(new RuleProblem(file, 1, 1, message));
    }
}
