package org.sequitur.assessment;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.sequitur.followup.FactRef;
import org.sequitur.rulebook.RuleId;

/** Every fact that was computed, and every rule in force, matched or not. */
public record Trace(List<ComputedFact> computed, List<RuleLine> rules) {

    /** A fact that Java worked out, field by field, with the posted items it came from. */
    public record ComputedFact(String fact, String component, FactRef of, SortedMap<String, String> fields) {}

    /**
     * One rule in one session.
     *
     * @param component empty in stages that look at the whole obligation
     * @param bindings the bound names of each match
     * @param failedOn the first condition that no combination of facts got past; empty if it matched
     */
    public record RuleLine(
            RuleId rule,
            String component,
            boolean matched,
            List<SortedMap<String, String>> bindings,
            Optional<String> failedOn) {}
}
