package org.sequitur.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cases of a rules folder in which nothing was wrong. While no {@code mechanism.yaml} changes, a case file that has not
 * changed, beside a rule, need not be read again.
 */
record CasesRead(SortedMap<String, String> files, Map<String, List<WorkedCase>> cases) {
    static final CasesRead NONE = new CasesRead(new TreeMap<>(), Map.of());

    static CasesRead of(SortedMap<String, String> files, List<WorkedCase> cases) {
        return new CasesRead(
                files,
                cases.stream().collect(Collectors.groupingBy(c -> c.place().file())));
    }

    /** The case files among these that would read the same. */
    Set<String> stillRead(SortedMap<String, String> now) {
        return Defaults.same(now, files)
                ? cases.keySet().stream()
                        .filter(file ->
                                files.get(file) != null && files.get(file).equals(now.get(file)))
                        .filter(file -> now.containsKey(CaseFilePlaces.ruleOf(file)))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    Stream<WorkedCase> in(Set<String> caseFiles) {
        return caseFiles.stream().flatMap(file -> cases.getOrDefault(file, List.of()).stream());
    }
}
