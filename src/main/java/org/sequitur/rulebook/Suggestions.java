package org.sequitur.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what an author may have meant, and lists what is known. */
public final class Suggestions {
    /** More names than these are not listed, only the nearest of them. */
    private static final int MOST_LISTED = 24;

    private static final int NEAREST = 6;

    private Suggestions() {}

    /** What to write instead of a name that is not known: the name nearest to it, and the names there are. */
    static String instead(String wrong, Collection<String> known) {
        if (known.isEmpty()) {
            return "There is none here.";
        }
        String nearest = nearest(wrong, known).map(n -> "Write " + n + "? ").orElse("");
        return nearest + "Known: " + listed(wrong, known) + ".";
    }

    /** A question that begins with a space, or nothing. */
    public static String didYouMean(String wrong, Collection<String> known) {
        return nearest(wrong, known).map(n -> " Did you mean \"" + n + "\"?").orElse("");
    }

    /** The name that the word was probably meant to be. */
    static Optional<String> nearest(String wrong, Collection<String> known) {
        return known.stream()
                .min(byDistance(wrong))
                .filter(n ->
                        distance(wrong, n) <= Math.max(1, wrong.length() / 3) && distance(wrong, n) < wrong.length());
    }

    private static String listed(String wrong, Collection<String> known) {
        if (known.size() <= MOST_LISTED) {
            return String.join(", ", known);
        }
        List<String> nearest =
                known.stream().sorted(byDistance(wrong)).limit(NEAREST).sorted().toList();
        return String.join(", ", nearest) + " and " + (known.size() - NEAREST) + " more";
    }

    private static Comparator<String> byDistance(String wrong) {
        return Comparator.<String>comparingInt(n -> distance(wrong, n)).thenComparing(Comparator.naturalOrder());
    }

    /** Letters to change, add or leave out, or neighbours to swap; capitals do not count. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 ? j : j == 0 ? i : step(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int step(int[][] steps, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
