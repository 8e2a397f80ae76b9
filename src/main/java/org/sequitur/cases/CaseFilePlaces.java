package org.sequitur.cases;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.sequitur.rulebook.RuleProblem;

/** Whether every rule file has its cases beside it, and every case file its rule. Files elsewhere are the rule book's to refuse. */
final class CaseFilePlaces {
    private CaseFilePlaces() {}

    static void check(Set<String> files, Predicate<String> wanted, Consumer<RuleProblem> problems) {
        for (String file : files) {
            if (!wanted.test(file)) {
                continue;
            }
            if (file.endsWith(RuleFileName.RULE)) {
                rule(file, files, problems);
            } else if (file.endsWith(RuleFileName.CASES)) {
                cases(file, files, problems);
            }
        }
    }

    private static void rule(String file, Set<String> files, Consumer<RuleProblem> problems) {
        String cases = without(file, RuleFileName.RULE) + RuleFileName.CASES;
        if (Concept.at(file).isPresent() && !files.contains(cases)) {
            problems.accept(new RuleProblem(
                    file,
                    1,
                    1,
                    "The rule has no cases. Add " + name(cases)
                            + " beside it, with at least one case that matches and one that stays silent."));
        }
    }

    private static void cases(String file, Set<String> files, Consumer<RuleProblem> problems) {
        String rule = ruleOf(file);
        if (Concept.at(file).isPresent() && !files.contains(rule)) {
            problems.accept(new RuleProblem(
                    file,
                    1,
                    1,
                    "There is no rule beside these cases. Add " + name(rule)
                            + ", or name the case file after its rule."));
        }
    }

    /** The rule file that stands beside a case file. */
    static String ruleOf(String cases) {
        return without(cases, RuleFileName.CASES) + RuleFileName.RULE;
    }

    private static String without(String file, String ending) {
        return file.substring(0, file.length() - ending.length());
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
