package org.sequitur.followup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the day of the same {@link OwnFact} from which a field holds: before that day it is not seen, or has the value
 * that it must have had. A day that bears this mark cannot lie before it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface From {
    String value();

    /** The value of its set that the field had before that day; empty if nobody can know. */
    String before() default "";
}
