package org.sequitur.exchange;

import java.util.Comparator;
import org.sequitur.exchange.wire.ProblemError;

/** JSON Pointers (RFC 6901) into the request. */
final class Pointers {
    /** By place, with the tenth item of a list after the second. */
    static final Comparator<ProblemError> BY_PLACE = (left, right) ->
            compare(left.getPointer().split("/", -1), right.getPointer().split("/", -1));

    private Pointers() {}

    static String to(String parent, String name) {
        return parent + "/" + Echo.writable(name).replace("~", "~0").replace("/", "~1");
    }

    static String to(String parent, int index) {
        return parent + "/" + index;
    }

    private static int compare(String[] left, String[] right) {
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = isIndex(left[i]) && isIndex(right[i])
                    ? Integer.compare(Integer.parseInt(left[i]), Integer.parseInt(right[i]))
                    : left[i].compareTo(right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static boolean isIndex(String part) {
        return !part.isEmpty() && part.length() < 10 && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
