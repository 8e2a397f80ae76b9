package org.sequitur.cases;

import java.util.Map;
import java.util.Optional;
import org.sequitur.assessment.Days;
import org.sequitur.followup.FollowUp;
import org.sequitur.followup.OutcomeKind;
import org.sequitur.rulebook.Mechanism.ParameterValue;

/**
 * One worked case, read and checked.
 *
 * @param asIf parameters that are supposed to have these values
 */
record WorkedCase(
        Place place,
        Concept rule,
        String name,
        FollowUp followUp,
        Days days,
        Expectation expected,
        Map<String, ParameterValue> asIf) {

    /** Whether what it expects is about this component; the empty one is the obligation as a whole. */
    boolean speaksOf(String component) {
        return component.isEmpty()
                || expected.component().isEmpty()
                || expected.component().get().equals(component);
    }

    /** Where it stands; line and column count from 1. */
    record Place(String file, int line, int column) {}

    /**
     * What a case expects; at least one of the first three is there.
     *
     * @param component of which it speaks; empty means any
     */
    record Expectation(
            Optional<Match> match, Optional<OutcomeKind> outcome, Optional<String> grade, Optional<String> component) {}

    /** Whether the rule is to match. */
    enum Match {
        MATCHES,
        SILENT
    }
}
