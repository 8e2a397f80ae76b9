package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

/** Where the file stands, as decided. */
@Word("Where the file stands, as decided")
public record ProcedureState(
        @Word(value = "Its value", names = Word.Names.STATE) String value,

        @Word("Whether the body has ended or suspended the procedure, so that nobody is asked anything")
        boolean stopped)
        implements Fact {
    public ProcedureState {
        requireNonNull(value, "value");
    }

    @Override
    public FactRef ref() {
        return new FactRef("state", value);
    }
}
