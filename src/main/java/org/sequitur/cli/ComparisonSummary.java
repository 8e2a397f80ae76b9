package org.sequitur.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sequitur.cli.Difference.GradeChange;

/** Counts what differs over all follow-ups compared. */
final class ComparisonSummary {
    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private int followUps;
    private int differing;

    void add(Difference difference) {
        followUps++;
        if (!difference.changes().isEmpty()) {
            differing++;
            difference.changes().forEach(c -> kinds.merge(kind(c), 1, Integer::sum));
        }
    }

    boolean differs() {
        return differing > 0;
    }

    int followUps() {
        return followUps;
    }

    /** Components are told by their grades alone, everything else by its name too. */
    private static String kind(GradeChange change) {
        if (change.ofStep()) {
            return change.toString();
        }
        String what = change.ofComponent() ? "" : change.what() + " ";
        return what + "from " + change.before() + " to " + change.after();
    }

    @Override
    public String toString() {
        String count = differing + " of " + followUps + " follow-ups change";
        if (differing == 0) {
            return count + ".";
        }
        return count + ": "
                + kinds.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(k -> k.getValue() + " " + k.getKey())
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
