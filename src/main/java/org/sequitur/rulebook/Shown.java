package org.sequitur.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.followup.Fact;

/**
 * The facts that the rules of one set look at: all that their matches depend on.
 *
 * @param code the mechanism's, or {@code common}
 * @param rulesSince the last day on which a rule came into force or ended
 */
public record Shown(String code, RuleStage stage, LocalDate rulesSince, List<Fact> facts) {}
