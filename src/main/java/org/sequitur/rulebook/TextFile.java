package org.sequitur.rulebook;

import java.util.function.Consumer;
import org.yaml.snakeyaml.reader.StreamReader;

/** What every file of a rules folder must be before anybody reads it: text in UTF-8, not empty, and of a sane size. */
final class TextFile {
    private static final int MOST_CHARACTERS = 200_000;

    /** Stands in a text where its bytes were no UTF-8. */
    private static final int NOT_UTF_8 = 0xFFFD;

    private TextFile() {}

    /** Whether it can be read; if not, one problem says why. */
    static boolean readable(String file, String text, Consumer<RuleProblem> problems) {
        if (text.length() > MOST_CHARACTERS) {
            problems.accept(new RuleProblem(
                    file,
                    1,
                    1,
                    "The file has more than " + MOST_CHARACTERS + " characters. Split it into smaller files."));
            return false;
        }
        if (text.isBlank()) {
            problems.accept(new RuleProblem(file, 1, 1, "The file is empty. Write its content, or remove the file."));
            return false;
        }
        return plainText(file, text, problems);
    }

    private static boolean plainText(String file, String text, Consumer<RuleProblem> problems) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (character == NOT_UTF_8) {
                problems.accept(new RuleProblem(file, line, column, "This is not UTF-8. Save the file as UTF-8 text."));
                return false;
            }
            if (!StreamReader.isPrintable(character)) {
                problems.accept(new RuleProblem(
                        file,
                        line,
                        column,
                        "This is not text: it holds a control character. Save the file as plain text."));
                return false;
            }
            column = character == '\n' ? 1 : column + 1;
            line = character == '\n' ? line + 1 : line;
        }
        return true;
    }
}
