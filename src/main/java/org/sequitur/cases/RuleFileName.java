package org.sequitur.cases;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the name of a file in a rules folder says. Rules and YAML are read; notes, hidden files and what editors leave
 * behind are passed over; a name that only resembles a rule file's is read too, so that the rule book refuses it aloud.
 */
final class RuleFileName {
    static final String RULE = ".drl";
    static final String CASES = ".cases.yaml";

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

    private static String lower(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
