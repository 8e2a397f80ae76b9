package org.sequitur.assessment;

import org.jspecify.annotations.Nullable;
import org.sequitur.followup.Artefact;
import org.sequitur.followup.Records;
import org.sequitur.followup.Reliability;

/** Takes a judgement back, as if nobody had made it yet. */
final class Unjudged {
    /** The credibility that says "cannot be judged" (evidence.md section 2). */
    private static final int CREDIBILITY_NOT_JUDGED = 6;

    private Unjudged() {}

    /** The same fact with this field not known. */
    static <T> T without(T fact, String field) {
        return Records.copy(
                fact,
                (component, value) ->
                        component.getName().equals(field) ? unknown(field, component.getType(), value) : value);
    }

    /** What is not a matter of judgement stays as it is. */
    private static @Nullable Object unknown(String field, Class<?> type, @Nullable Object value) {
        if (type == Reliability.class) {
            return Reliability.F;
        }
        if (type == Artefact.class) {
            return Artefact.NONE;
        }
        if (field.equals("credibility")) {
            return CREDIBILITY_NOT_JUDGED;
        }
        return type.isEnum() ? Records.constant(type, "UNKNOWN").orElse(value) : value;
    }
}
