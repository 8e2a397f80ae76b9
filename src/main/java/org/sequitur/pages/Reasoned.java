package org.sequitur.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.wire.Judged;

/**
 * A sentence of the answer with everything that it rests on, down to the facts.
 *
 * @param before what stands before the sentence, such as the code that was set aside; empty if nothing does
 * @param rule the rule that matched, with the address of its page
 * @param citation empty if the status says it all
 * @param facts the facts it cites
 * @param because the findings of earlier stages that it follows from
 */
record Reasoned(
        String before,
        RuleLink rule,
        String row,
        String text,
        String citation,
        String status,
        List<Cited> facts,
        List<Judged> judged,
        List<Reasoned> because) {

    /** A rule by its name, in words, with the address of its page. */
    record RuleLink(String rule, String title, String href) {}

    /**
     * A fact that a sentence cites.
     *
     * @param says what was posted of it, in short
     * @param workedOut what was computed from it
     */
    record Cited(FactLink fact, String says, List<WorkedOut> workedOut) {}

    /**
     * A fact that was computed, field by field.
     *
     * @param number its place in the trace
     * @param component null if it concerns no single one
     */
    record WorkedOut(int number, String kind, @Nullable String component, List<Field> fields) {}

    /** A field with its value, in the words of the trace. */
    record Field(String name, String value) {}

    Reasoned after(@Nullable String said) {
        return new Reasoned(said == null ? "" : said, rule, row, text, citation, status, facts, judged, because);
    }
}
