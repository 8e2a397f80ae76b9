package org.sequitur.followup;

/** The last round requested that names a component; for the whole obligation, the last of all. */
@Word("The round that counts now: for a component the last one that asks about it, else the last of all")
public record CurrentRound(@Word("Its number") int number) implements Fact {
    @Override
    public FactRef ref() {
        return new FactRef("round", String.valueOf(number));
    }
}
