package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

/** What was concluded of one component. */
@Word("What was concluded of one component")
public record ComponentOutcome(
        @Word("Id of the component") String component,
        @Word("Graded, no grade, indeterminate or referred") OutcomeKind outcome,

        @Word(value = "The grade or no-grade code, or empty", names = Word.Names.CODE)
        String code,

        @Word(value = "The code that leads: the grade of the body itself where it gave one", names = Word.Names.CODE)
        String leading,

        @Word("The body itself has graded it in its current round")
        boolean gradedByBody)
        implements Fact {
    public ComponentOutcome {
        requireNonNull(component, "component");
        requireNonNull(outcome, "outcome");
        requireNonNull(code, "code");
        requireNonNull(leading, "leading");
    }

    @Override
    public FactRef ref() {
        return new FactRef("component", component);
    }

    @Word("It has a grade")
    public boolean graded() {
        return outcome == OutcomeKind.GRADED;
    }

    @Word("It has a grade, of the body itself or of Sequitur")
    public boolean evaluated() {
        return gradedByBody || graded();
    }
}
