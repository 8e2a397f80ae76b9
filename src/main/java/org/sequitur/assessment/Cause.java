package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import org.sequitur.followup.FactRef;

/**
 * Something that happened on a day and may change the answer.
 *
 * @param fact the fact, deadline, scheme, rule, parameter or period, by kind and id
 * @param component the component that it concerns; empty if it concerns no single one
 * @param field the field that bears the day
 * @param day the day in that field
 * @param says what it came to: a stage, the type of an act, a judged field, a value; empty if that is all
 */
public record Cause(Kind kind, FactRef fact, String component, String field, LocalDate day, String says)
        implements Comparable<Cause> {
    private static final Comparator<Cause> ORDER = Comparator.comparing(Cause::kind)
            .thenComparing(Cause::fact)
            .thenComparing(Cause::component)
            .thenComparing(Cause::field)
            .thenComparing(Cause::day)
            .thenComparing(Cause::says);

    /** What sort of thing happened, those that a reader looks for first before the others. */
    public enum Kind {
        FACT_KNOWN,
        JUDGEMENT_MADE,
        DEADLINE_PASSED,
        DEADLINE_STARTED,
        SESSION_OPENED,
        SESSION_ENDED,
        SCHEME_BEGAN,
        SCHEME_ENDED,
        PARAMETER_SET,
        PERIOD_SET,
        RULE_BEGAN,
        RULE_ENDED
    }

    @Override
    public int compareTo(Cause other) {
        return ORDER.compare(this, other);
    }
}
