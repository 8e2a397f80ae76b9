package org.sequitur.register.replay;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sequitur.register.replay.Difference.GradeChange;

/** Counts what differs over all follow-ups compared. */
public final class ComparisonSummary {
    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private int followUps;
    private int differing;

    public void add(Difference difference) {
        followUps++;
        if (!difference.changes().isEmpty()) {
            differing++;
            difference.changes().forEach(c -> kinds.merge(kind(c), 1, Integer::sum));
        }
    }

    public boolean differs() {
        return differing > 0;
    }

    public int followUps() {
        return followUps;
    }

    public int differing() {
        return differing;
    }

    /** How often each kind of change comes about, the most frequent first. */
    public List<Map.Entry<String, Integer>> kinds() {
        return kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
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
                + kinds().stream().map(k -> k.getValue() + " " + k.getKey()).collect(Collectors.joining("; "))
                + ".";
    }
}
