package org.sequitur.rulebook;

/**
 * A word, sign or quoted text of a rule file.
 *
 * @param text as written; of a quoted text what stands between the quotes, of an annotation its name
 * @param at the place of its first character
 * @param end the place after its last character
 */
record Token(Kind kind, String text, int at, int end) {
    enum Kind {
        WORD,
        VARIABLE,
        NUMBER,
        TEXT,
        ANNOTATION,
        SIGN,
        /** A character that the rule language does not have. */
        FOREIGN,
        END
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** How a problem speaks of it. */
    String shown() {
        return switch (kind) {
            case TEXT -> "\"" + text + "\"";
            case ANNOTATION -> "@" + text;
            case END -> "the end of the file";
            default -> text;
        };
    }
}
