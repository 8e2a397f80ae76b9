package org.sequitur.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days on which the same was said of a component.
 *
 * @param until the first day on which it no longer was; null if it was to the end
 * @param outcome GRADED, NO_GRADE, INDETERMINATE or REFERRED
 * @param code the grade or code; for an open outcome the grade reached, which may be empty
 * @param because what happened on the first of these days; none for the first span
 */
record GradeSpan(
        String component,
        LocalDate from,
        @Nullable LocalDate until,
        String outcome,
        String code,
        List<Because> because) {

    /**
     * Something that happened.
     *
     * @param says it in words, up to the name of what it happened to
     * @param to what it happened to; null if this only counts how many more there are
     * @param after what stands behind the name, such as a stage that was reached
     */
    record Because(String says, @Nullable FactLink to, String after) {}

    int weight() {
        return 600 + component.length() + 250 * because.size();
    }

    boolean saysTheSameAs(GradeSpan other) {
        return outcome.equals(other.outcome) && code.equals(other.code);
    }

    GradeSpan until(@Nullable LocalDate day) {
        return new GradeSpan(component, from, day, outcome, code, because);
    }
}
