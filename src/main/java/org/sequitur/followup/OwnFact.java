package org.sequitur.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact that only one procedure knows. What is posted of it is read by the names of its record's components; rules,
 * clocks and the days that a look sees treat all such facts alike. Every one stands in {@link OwnFacts}.
 */
public interface OwnFact extends Dated {
    /** Id of the component that it concerns; empty if it concerns the whole obligation. */
    default String component() {
        return "";
    }

    /** Most bear several days, of which none makes the fact. */
    @Override
    default @Nullable LocalDate ownDay() {
        return null;
    }
}
