package org.sequitur.pages;

import java.util.Locale;
import org.sequitur.pages.Happening.Mark;

/** The forms of the marks, each told from the others without colour. */
final class Shapes {
    private Shapes() {}

    static String of(Mark mark, int x, int y) {
        return switch (mark) {
            case ACT -> path("M%d,%dl6,6l-6,6l-6,-6z", x, y - 6);
            case DUE, AHEAD -> path("M%d,%dh3v14h-3z", x - 1, y - 7);
            case SENT -> path("M%d,%dl11,5l-11,5z", x - 5, y - 5);
            case CAME -> path("M%d,%da5,5 0 1,0 10,0a5,5 0 1,0 -10,0z", x - 5, y);
            case STAGE -> path("M%d,%dh9v9h-9z", x - 4, y - 4);
            case FOR -> path("M%d,%dh3v4h4v3h-4v4h-3v-4h-4v-3h4z", x - 1, y - 5);
            case AGAINST -> path("M%d,%dh11v3h-11z", x - 5, y - 1);
            case ITEM -> path("M%d,%da3,3 0 1,0 6,0a3,3 0 1,0 -6,0z", x - 3, y);
        };
    }

    /** What lies beyond the edge of the picture. */
    static String arrow(int x, int y) {
        return path("M%d,%dl8,5l-8,5v-3h-6v-4h6z", x - 2, y - 5);
    }

    private static String path(String form, int x, int y) {
        return String.format(Locale.ROOT, form, x, y);
    }
}
