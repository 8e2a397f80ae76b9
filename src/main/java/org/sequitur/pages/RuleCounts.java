package org.sequitur.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sequitur.exchange.wire.MechanismSummary;
import org.sequitur.rulebook.Rule;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleStage;

/**
 * How many rules stand in one folder, stage by stage; a rule counts once, however many dated versions it has.
 *
 * @param title empty for the shared ones
 * @param counts in the order of the stages
 */
record RuleCounts(String code, String title, List<Count> counts) {

    /** How many there are at one stage. */
    record Count(String stage, long rules) {}

    /** The shared ones, and then those of each mechanism. */
    static List<RuleCounts> of(RuleBook book, List<MechanismSummary> mechanisms) {
        List<RuleCounts> all = new ArrayList<>();
        all.add(of(book, RuleBook.COMMON, ""));
        mechanisms.forEach(m -> all.add(of(book, m.getCode(), m.getTitle())));
        return all;
    }

    private static RuleCounts of(RuleBook book, String code, String title) {
        return new RuleCounts(
                code,
                title,
                Arrays.stream(RuleStage.values())
                        .map(s -> new Count(s.folder(), own(book, code, s)))
                        .toList());
    }

    private static long own(RuleBook book, String code, RuleStage stage) {
        return book.rules(code, stage).stream()
                .filter(r -> r.id().mechanism().equals(code))
                .map(Rule::file)
                .distinct()
                .count();
    }

    public boolean shared() {
        return code.equals(RuleBook.COMMON);
    }

    public long total() {
        return counts.stream().mapToLong(Count::rules).sum();
    }
}
