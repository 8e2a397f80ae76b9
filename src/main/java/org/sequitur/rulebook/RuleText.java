package org.sequitur.rulebook;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The text of one rule file, and the way from a place in it to a problem with line and column. */
final class RuleText {
    private final String path;
    private final String text;
    private final int[] lineStarts;
    private final Consumer<RuleProblem> problems;
    private int reported;

    RuleText(String path, String text, Consumer<RuleProblem> problems) {
        this.path = path;
        this.text = text;
        this.problems = problems;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    String path() {
        return path;
    }

    String text() {
        return text;
    }

    /** Reports what is wrong at this place, and what to write instead. */
    void problem(int at, String message) {
        reported++;
        int line = lineOf(at);
        problems.accept(new RuleProblem(path, line, at - lineStarts[line - 1] + 1, message));
    }

    /** How many problems this file has so far. */
    int reported() {
        return reported;
    }

    /** The line of a place, from 1. */
    int lineOf(int at) {
        int found = Arrays.binarySearch(lineStarts, at);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The place of a line (from 1) and column (from 0), as the parser counts them. */
    int placeOf(int line, int column) {
        if (line < 1) {
            return 0;
        }
        int start = lineStarts[Math.min(line, lineStarts.length) - 1];
        return Math.min(start + Math.max(column, 0), Math.max(text.length() - 1, 0));
    }

    /** The text between two places, on one line. */
    String between(int from, int to) {
        return text.substring(from, to).replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
