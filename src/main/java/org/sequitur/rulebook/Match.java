package org.sequitur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.sequitur.followup.Fact;

/**
 * One way in which a rule holds.
 *
 * @param facts the facts of its plain patterns, in the order written; {@code not} and {@code exists} show none
 * @param bindings every bound name with its fact or value; a day that is not known is left out
 * @param judgedFields for each of the facts the judged fields that its pattern tests
 */
public record Match(Rule rule, List<Fact> facts, SortedMap<String, Object> bindings, List<List<String>> judgedFields) {

    /** Fields of a fact that a person judges. */
    public record Judged(Fact fact, List<String> fields) {}

    /** The judged fields that the rule tested; of a fact that stands in it twice, those of the later pattern. */
    public List<Judged> judged() {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            if (!judgedFields.get(i).isEmpty()) {
                put(judged, new Judged(facts.get(i), judgedFields.get(i)));
            }
        }
        return judged;
    }

    private static void put(List<Judged> judged, Judged later) {
        for (int i = 0; i < judged.size(); i++) {
            if (judged.get(i).fact().equals(later.fact())) {
                judged.set(i, later);
                return;
            }
        }
        judged.add(later);
    }
}
