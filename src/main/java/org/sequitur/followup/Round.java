package org.sequitur.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A later request for information, with the components it asks about; none named means all of them. */
@Word("A request for information: round 1 is the first")
public record Round(
        @Word("Its number") int round,
        @Word("The day of the request") @Nullable LocalDate requestedOn,
        @Word("The due day that it prints") @Nullable LocalDate dueOn,
        List<String> components,
        @Nullable LocalDate recordedOn)
        implements Dated {
    public Round {
        components = List.copyOf(components);
    }

    @Override
    public @Nullable LocalDate ownDay() {
        return requestedOn;
    }

    @Override
    public FactRef ref() {
        return new FactRef("round", String.valueOf(round));
    }

    /** Whether this round asks about the component. */
    public boolean asksAbout(String component) {
        return components.isEmpty() || components.contains(component);
    }
}
