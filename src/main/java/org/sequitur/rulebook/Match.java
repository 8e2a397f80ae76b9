package org.sequitur.rulebook;

import java.util.List;
import java.util.SortedMap;
import org.sequitur.followup.Fact;

/**
 * One way in which a rule holds.
 *
 * @param facts the facts of its plain patterns, in the order written; {@code not} and {@code exists} show none
 * @param bindings every bound name with its fact or value
 */
public record Match(Rule rule, List<Fact> facts, SortedMap<String, Object> bindings) {}
