package org.sequitur.exchange;

/** Repeats posted text in a message: short, and without anything that could change how the message reads. */
final class Echo {
    private static final int MOST_SHOWN = 60;
    private static final char REPLACEMENT = '\uFFFD';

    private Echo() {}

    /** The text in quotes; long texts are cut, control and direction characters shown by number. */
    static String quoted(String posted) {
        StringBuilder shown = new StringBuilder("\"");
        posted.codePoints().limit(MOST_SHOWN).forEach(c -> append(shown, c));
        if (posted.codePointCount(0, posted.length()) > MOST_SHOWN) {
            shown.append('…');
        }
        return shown.append('"').toString();
    }

    private static void append(StringBuilder shown, int c) {
        if (isWritable(c) && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
            shown.appendCodePoint(c);
        } else {
            shown.append(number(c));
        }
    }

    /** A character by its number, such as U+0007. */
    static String number(int c) {
        return String.format("U+%04X", c);
    }

    /** The same text, with what UTF-8 cannot carry replaced. */
    static String writable(String posted) {
        if (firstUnwritable(posted) < 0) {
            return posted;
        }
        StringBuilder written = new StringBuilder();
        posted.codePoints().forEach(c -> written.appendCodePoint(isWritable(c) ? c : REPLACEMENT));
        return written.toString();
    }

    /** The place of the first half of a surrogate pair without its other half; -1 if there is none. */
    static int firstUnwritable(String posted) {
        for (int i = 0; i < posted.length(); i++) {
            char c = posted.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (!Character.isHighSurrogate(c)
                    || i + 1 == posted.length()
                    || !Character.isLowSurrogate(posted.charAt(i + 1))) {
                return i;
            }
            i++;
        }
        return -1;
    }

    private static boolean isWritable(int c) {
        return c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE;
    }
}
