package org.sequitur.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.sequitur.followup.Fact;

/**
 * One way in which a rule holds.
 *
 * @param facts the facts of its plain patterns, in the order written; {@code not} and {@code exists} show none
 * @param bindings every bound name with its fact or value; a day that is not known is left out
 */
public record Match(Rule rule, List<Fact> facts, SortedMap<String, Object> bindings) {
    /** For each of the facts, the judged fields that the rule tested on it. */
    public Map<Fact, List<String>> judged() {
        Map<Fact, List<String>> judged = new LinkedHashMap<>();
        int place = 0;
        for (Condition condition : rule.conditions()) {
            if (condition.quantifier() == Condition.Quantifier.ONE) {
                Fact fact = facts.get(place++);
                List<String> fields = condition.judgedFields();
                if (!fields.isEmpty()) {
                    judged.put(fact, fields);
                }
            }
        }
        return judged;
    }
}
