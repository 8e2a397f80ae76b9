package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

/** What was concluded of one component. */
@Word("What was concluded of one component")
public record ComponentOutcome(
        @Word("Id of the component") String component,
        @Word("Graded, no grade, indeterminate or referred") OutcomeKind outcome,

        @Word(value = "The grade or no-grade code, or empty", names = Word.Names.CODE)
        String code)
        implements Fact {
    public ComponentOutcome {
        requireNonNull(component, "component");
        requireNonNull(outcome, "outcome");
        requireNonNull(code, "code");
    }

    @Override
    public FactRef ref() {
        return new FactRef("component", component);
    }

    @Word("It has a grade")
    public boolean graded() {
        return outcome == OutcomeKind.GRADED;
    }
}
