package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

/** How the State took part, as decided. */
@Word("How the State took part, as decided")
public record Cooperation(
        @Word(value = "Its value", names = Word.Names.COOPERATION)
        String value) implements Fact {
    public Cooperation {
        requireNonNull(value, "value");
    }

    @Override
    public FactRef ref() {
        return new FactRef("cooperation", value);
    }
}
