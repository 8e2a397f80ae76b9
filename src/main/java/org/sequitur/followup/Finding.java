package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A rule that matched, with the facts it matched, as later stages see it. */
@Word("A rule of an earlier stage that matched")
public record Finding(
        @Word(value = "The stage that found it", names = Word.Names.STAGE)
        String stage,

        @Word(value = "The rule's name", names = Word.Names.CONCEPT)
        String concept,

        @Word("Id of the component, or empty") String component,
        List<FactRef> facts)
        implements Fact {
    public Finding {
        requireNonNull(stage, "stage");
        requireNonNull(concept, "concept");
        requireNonNull(component, "component");
        facts = List.copyOf(facts);
    }

    @Override
    public FactRef ref() {
        return new FactRef("finding", concept);
    }

    @Word("It matched this fact")
    public boolean about(Fact fact) {
        return facts.contains(fact.ref());
    }
}
