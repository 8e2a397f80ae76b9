package org.sequitur.cli;

import java.util.regex.Pattern;

/** Plain text for a person, wrapped at {@value #WIDTH} columns; the same content always gives the same text. */
final class Page {
    static final int WIDTH = 100;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** What could hide or turn around what stands on the page, were it posted in a text. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t\\r]]");

    private final StringBuilder text = new StringBuilder();

    /** The title of the page, underlined. */
    Page title(String words) {
        line(0, words);
        return line(0, "=".repeat(underline(words)));
    }

    /** A heading, underlined, with an empty line before it. */
    Page section(String words) {
        if (text.length() > 0) {
            text.append('\n');
        }
        line(0, words);
        return line(0, "-".repeat(underline(words)));
    }

    Page gap() {
        text.append('\n');
        return this;
    }

    /** A paragraph; every line of it stands this far in. */
    Page line(int indent, String words) {
        wrap(indent, indent, words);
        return this;
    }

    /** A list item; its further lines stand below its text. */
    Page item(int indent, String words) {
        wrap(indent, indent + 2, "- " + words);
        return this;
    }

    private void wrap(int first, int following, String words) {
        StringBuilder line = new StringBuilder(" ".repeat(first));
        boolean empty = true;
        for (String word : SPACE.split(seen(words))) {
            if (!empty && columns(line) + 1 + columns(word) > WIDTH) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(" ".repeat(following));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static int underline(String words) {
        return Math.min(WIDTH, columns(seen(words)));
    }

    private static String seen(String words) {
        return UNSEEN.matcher(words).replaceAll("\uFFFD").strip();
    }

    private static int columns(CharSequence words) {
        return Character.codePointCount(words, 0, words.length());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
