package org.sequitur.followup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a fact, a field or a predicate a word of the rule language; what bears no such mark is invisible to rules. The
 * text is what legal experts read in the list of fact words.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Word {
    String value();

    /** Where the mechanism declares the names that this text may take. */
    Names names() default Names.ANY;

    /** Whether Java works the value out, so that nobody judged it. */
    boolean computed() default false;

    /** On a value set: its values stand in ascending order, so that {@code >=} may compare them. */
    boolean ascending() default false;

    /** The lists in which a text's names are declared. */
    enum Names {
        ANY,
        BODY_ACT,
        CODE,
        CONCEPT,
        COOPERATION,
        DEADLINE,
        PARAMETER,
        STAGE,
        STATE,
        TRACK
    }
}
