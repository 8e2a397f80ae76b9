package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A ground on which a violation was found in a complaint. */
@Word("A ground on which a violation was found in a complaint")
public record EcsrGround(
        @Word("Its id") String id,
        @Word("Id of the component") String component,
        @Word("What it is, or empty") String text,

        @From(value = "curedOn", before = "NO") @Word("Whether measures cure it")
        Answer cured,

        @Word("The day it was cured") @Nullable LocalDate curedOn,
        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public EcsrGround {
        requireNonNull(id, "id");
        requireNonNull(component, "component");
        requireNonNull(text, "text");
        requireNonNull(cured, "cured");
    }

    @Override
    public FactRef ref() {
        return new FactRef("ground", id);
    }
}
