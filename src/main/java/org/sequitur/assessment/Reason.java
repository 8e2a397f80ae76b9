package org.sequitur.assessment;

import java.util.List;
import org.sequitur.followup.FactRef;
import org.sequitur.rulebook.Citation;
import org.sequitur.rulebook.RuleId;

/**
 * Why something is said, for a person to read.
 *
 * @param facts the facts that it rests on, in the order of the rule's conditions
 * @param because the findings of earlier stages that it rests on
 * @param judged who judged what it rests on
 */
public record Reason(
        RuleId rule,
        String title,
        String text,
        Citation citation,
        List<FactRef> facts,
        List<String> because,
        List<Judged> judged) {

    /** A judged value that a reason rests on; {@code by} and {@code on} as posted, else the submitter and empty. */
    public record Judged(FactRef fact, String component, String field, String value, String by, String on) {}
}
