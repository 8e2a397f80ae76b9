package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The author of a request for urgent action. */
@Word("The author of a request for urgent action")
public record UrgentActionAuthor(
        @From(value = "silentOn", before = "NO") @Word("Whether the author is silent after reminders")
        Answer silentAfterReminders,

        @Word("The day that was recorded") @Nullable LocalDate silentOn,

        @From("silentOn") @Word("The day the author was in contact again") @Nullable
        LocalDate contactOn,

        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public UrgentActionAuthor {
        requireNonNull(silentAfterReminders, "silentAfterReminders");
    }

    @Override
    public FactRef ref() {
        return new FactRef("author", "author");
    }

    @Word("The author was in contact again")
    public boolean contactedAgain() {
        return contactOn != null;
    }
}
