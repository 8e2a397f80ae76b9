package org.sequitur.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the answer with everything that it rests on, down to the facts.
 *
 * @param before what stands before the sentence, such as the code that was set aside; empty if nothing does
 * @param rule the rule that matched, with the address of its page
 * @param citation empty if the status says it all
 * @param facts the facts it cites
 * @param because the findings of earlier stages that it follows from
 * @param more how many more there are, which a page that would be too large leaves to the lists of what was found
 */
record Reasoned(
        String before,
        RuleLink rule,
        String row,
        String text,
        String citation,
        String status,
        List<Cited> facts,
        List<Judgement> judged,
        List<Reasoned> because,
        int more) {
    private static final int SENTENCE = 700;
    private static final int FACT = 220;
    private static final int COMPUTED = 110;

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
     * What someone judged of a fact.
     *
     * @param field the name of the field, in words
     * @param madeOn null if no day was posted
     */
    record Judgement(
            String field,
            String value,
            String judgedBy,
            @Nullable LocalDate madeOn) {}

    /**
     * A fact that was computed, field by field.
     *
     * @param number its place in the trace
     * @param component null if it concerns no single one
     * @param href its place on the page; null if the page does not show it
     */
    record WorkedOut(
            int number,
            String kind,
            @Nullable String component,
            List<Field> fields,
            @Nullable String href) {
        int weight() {
            return FACT
                    + fields.stream()
                            .mapToInt(f ->
                                    COMPUTED + f.name().length() + f.value().length())
                            .sum();
        }

        WorkedOut at(@Nullable String link) {
            return new WorkedOut(number, kind, component, fields, link);
        }
    }

    /** A field with its value as it stands in the trace. */
    record Field(String name, String value) {}

    /** Which way its text runs. */
    public String getDirection() {
        return Texts.direction(text);
    }

    Reasoned after(@Nullable String said) {
        return new Reasoned(said == null ? "" : said, rule, row, text, citation, status, facts, judged, because, more);
    }

    /** About how many letters it takes on a page. */
    int weight() {
        return SENTENCE
                + before.length()
                + text.length()
                + citation.length()
                + FACT * judged.size()
                + facts.stream()
                        .mapToInt(f -> FACT
                                + f.says().length()
                                + COMPUTED * f.workedOut().size())
                        .sum()
                + because.stream().mapToInt(Reasoned::weight).sum();
    }
}
