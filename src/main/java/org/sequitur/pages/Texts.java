package org.sequitur.pages;

/** How much room a text of a picture takes, as far as that can be known without its font, and which way it runs. */
final class Texts {
    private static final double WIDTH_OF_A_LETTER = 6.3;

    private Texts() {}

    static int width(String text) {
        return (int) Math.ceil(text.codePointCount(0, text.length()) * WIDTH_OF_A_LETTER);
    }

    /**
     * Which way a sentence of a rule runs. One that ends from left to right runs so, even where it begins with a posted text
     * that runs from right to left; of all others the browser decides by the beginning.
     */
    static String direction(String sentence) {
        int[] strong = sentence.codePoints().filter(Texts::runsOneWay).toArray();
        return strong.length > 0
                        && Character.getDirectionality(strong[strong.length - 1])
                                == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                ? "ltr"
                : "auto";
    }

    private static boolean runsOneWay(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }

    /** At most so many letters; an ellipsis stands for what is cut off. */
    static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}
