package org.sequitur.pages;

/** How much room a text of a picture takes, as far as that can be known without its font. */
final class Texts {
    private static final double WIDTH_OF_A_LETTER = 6.3;

    private Texts() {}

    static int width(String text) {
        return (int) Math.ceil(text.codePointCount(0, text.length()) * WIDTH_OF_A_LETTER);
    }

    /** At most so many letters; an ellipsis stands for what is cut off. */
    static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}
