package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

/** A dated value of a mechanism. */
@Word("A dated value that mechanism.yaml declares")
public record Parameter(
        @Word(value = "Its name", names = Word.Names.PARAMETER)
        String name,

        @Word("Its number") int number,
        @Word("Its yes or no") boolean flag,
        @Word("Its text") String text)
        implements Fact {
    public Parameter {
        requireNonNull(name, "name");
        requireNonNull(text, "text");
    }

    @Override
    public FactRef ref() {
        return new FactRef("parameter", name);
    }
}
