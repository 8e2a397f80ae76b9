package org.sequitur.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sequitur.cases.CaseResult;

/** How many cases of each mechanism and stage passed. */
final class CaseSummary {
    private final Map<String, Count> counts = new TreeMap<>();
    private Count total = new Count(0, 0);

    private record Count(int cases, int failed) {
        Count with(boolean passed) {
            return new Count(cases + 1, failed + (passed ? 0 : 1));
        }

        @Override
        public String toString() {
            return cases + (cases == 1 ? " case" : " cases") + (failed == 0 ? "" : ", " + failed + " failed");
        }
    }

    CaseSummary(List<CaseResult> results) {
        for (CaseResult result : results) {
            String stage = result.rule().substring(0, Math.max(0, result.rule().lastIndexOf('/')));
            counts.put(stage, counts.getOrDefault(stage, new Count(0, 0)).with(result.passed()));
            total = total.with(result.passed());
        }
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        counts.forEach((stage, count) -> lines.append(String.format("%-24s %s\n", stage, count)));
        return lines.append(String.format("%-24s %s\n", "all", total)).toString();
    }
}
