package org.sequitur.cases;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sequitur.rulebook.RuleProblem;

/**
 * What the name of a file in a rules folder says. Rules and YAML are read; notes, hidden files and what editors leave
 * behind are passed over; a name that only resembles a rule file's is read too, so that its author is told.
 */
final class RuleFileName {
    static final String RULE = ".drl";
    static final String CASES = ".cases.yaml";
    private static final String YAML = ".yaml";

    private static final Pattern RESEMBLES = Pattern.compile(".*\\.(drl|yaml|yml)(\\.(txt|rtf|docx?))?");

    private RuleFileName() {}

    static boolean isRead(String path) {
        return !isHidden(path) && RESEMBLES.matcher(lower(path)).matches();
    }

    /** Hidden, or kept by an editor while it works: {@code .x.drl.swp}, {@code #x.drl#}, {@code ~$x.docx}. */
    static boolean isHidden(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith(".") || name.startsWith("~") || name.startsWith("#");
    }

    /** What is wrong with the name of a file that was read. */
    static Optional<RuleProblem> problem(String path) {
        if (path.endsWith(RULE) || path.endsWith(YAML)) {
            return Optional.empty();
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        return Optional.of(new RuleProblem(
                path,
                1,
                1,
                "A rule file's name ends in .drl and a case file's in .cases.yaml, in small letters. Rename it to "
                        + corrected(name)
                        + "."));
    }

    private static String corrected(String name) {
        String small = lower(name).replaceFirst("\\.(txt|rtf|docx?)$", "");
        return small.endsWith(".yml") ? small.substring(0, small.length() - 4) + YAML : small;
    }

    private static String lower(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
