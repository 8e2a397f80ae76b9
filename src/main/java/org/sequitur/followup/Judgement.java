package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who judged a field of a fact, and when; before that day the value is unknown. */
public record Judgement(
        String fact,
        String component,
        String field,
        String authorRole,
        @Nullable LocalDate madeOn) implements Fact {
    public Judgement {
        requireNonNull(fact, "fact");
        requireNonNull(component, "component");
        requireNonNull(field, "field");
        requireNonNull(authorRole, "authorRole");
    }

    @Override
    public FactRef ref() {
        return new FactRef("judgement", fact + "/" + component + "/" + field);
    }
}
