package org.sequitur.cli;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which case files are meant by a mechanism, a folder, a file or the name of a rule. */
final class CaseChoice {
    private static final String CASES = ".cases.yaml";
    private static final String RULE = ".drl";

    private CaseChoice() {}

    /** Chooses among the case files of these rules; all of them if nothing is named. */
    static Predicate<String> of(@Nullable String what, NamedRules rules) throws BadInput {
        if (what == null) {
            return file -> true;
        }
        String path = within(what.replace('\\', '/').replaceFirst("/+$", ""), rules.name());
        Predicate<String> wanted =
                file -> isIn(file, path) || file.equals(path + CASES) || file.endsWith("/" + path + CASES);
        if (rules.files().keySet().stream().noneMatch(f -> f.endsWith(CASES) && wanted.test(f))) {
            throw new BadInput("No case file belongs to " + what + " in " + rules.said()
                    + ". Name a mechanism, a folder, a file or a rule, such as ccpr-co, ccpr-co/grade or report-late.");
        }
        return wanted;
    }

    /** The path within the rules folder, without the file's ending. */
    private static String within(String what, String folder) {
        String path = !folder.isEmpty() && what.startsWith(folder + "/") ? what.substring(folder.length() + 1) : what;
        for (String ending : new String[] {CASES, RULE}) {
            if (path.endsWith(ending)) {
                return path.substring(0, path.length() - ending.length());
            }
        }
        return path;
    }

    private static boolean isIn(String file, String folder) {
        return file.startsWith(folder + "/") || file.contains("/" + folder + "/");
    }
}
