package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is judged of one issue under a Convention. */
@Word("What is judged of one issue under a Convention")
public record IloIssue(
        @Word("Id of the component") String component,

        @Word("Whether the Committee of Experts commented on it before")
        Answer earlierComment,

        @From(value = "resolvedOn", before = "NO") @Word("Whether the Committee considers it resolved")
        Answer resolved,

        @Word("The day it did") @Nullable LocalDate resolvedOn,

        @Word("Whether urgency, persistence and gravity call for a double footnote")
        Answer doubleFootnote,

        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public IloIssue {
        requireNonNull(component, "component");
        requireNonNull(earlierComment, "earlierComment");
        requireNonNull(resolved, "resolved");
        requireNonNull(doubleFootnote, "doubleFootnote");
    }

    @Override
    public FactRef ref() {
        return new FactRef("component", component);
    }
}
