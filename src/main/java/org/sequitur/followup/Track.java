package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

/** A separate strand beside the procedure, as decided. */
@Word("A separate strand beside the procedure, as decided")
public record Track(
        @Word(value = "Its name", names = Word.Names.TRACK) String name,
        @Word("Its value") String value) implements Fact {
    public Track {
        requireNonNull(name, "name");
        requireNonNull(value, "value");
    }

    @Override
    public FactRef ref() {
        return new FactRef("track", name);
    }
}
