package org.sequitur.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sequitur.exchange.wire.RuleVersion;
import org.sequitur.rulebook.RuleBook;

/**
 * A rule in a list: one line, however many dated versions it has.
 *
 * @param newest its newest version
 * @param versions how many there are
 */
record RuleLine(RuleVersion newest, int versions) {
    /** One for each rule of which some version is wanted, in the order given. */
    static List<RuleLine> of(List<RuleVersion> versions, Predicate<RuleVersion> wanted) {
        Map<String, List<RuleVersion>> rules = versions.stream()
                .collect(Collectors.groupingBy(RuleVersion::getFile, LinkedHashMap::new, Collectors.toList()));
        return rules.values().stream()
                .filter(all -> all.stream().anyMatch(wanted))
                .map(all -> new RuleLine(
                        all.stream()
                                .max(Comparator.comparing(RuleVersion::getSince))
                                .orElseThrow(),
                        all.size()))
                .toList();
    }

    static Map<String, List<RuleLine>> byStage(List<RuleLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(l -> l.newest().getStage(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Whether it is used by every mechanism that has none of its own in its place. */
    public boolean shared() {
        return newest.getMechanism().equals(RuleBook.COMMON);
    }

    public String address() {
        return "/rules/" + newest.getMechanism() + "/" + newest.getStage() + "/" + newest.getConcept();
    }
}
