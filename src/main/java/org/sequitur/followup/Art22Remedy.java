package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of what a decision on a complaint asks for. */
@Word("What became of what a decision on a complaint asks for")
public record Art22Remedy(
        @Word("Id of the component") String component,
        @Word("What it asks for") ComplaintRemedy asked,

        @From(value = "protectedOn", before = "NO") @Word("Whether the complainant has residence or protection")
        Answer protectionGranted,

        @Word("The day that was granted") @Nullable LocalDate protectedOn,

        @From(value = "deportedOn", before = "NO") @Word("Whether the complainant was deported")
        Answer deported,

        @Word("The day of the deportation") @Nullable LocalDate deportedOn,

        @From(value = "goneOn", before = "NO") @Word("Whether the complainant has left or lost contact")
        Answer gone,

        @Word("The day that was recorded") @Nullable LocalDate goneOn,
        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public Art22Remedy {
        requireNonNull(component, "component");
        requireNonNull(asked, "asked");
        requireNonNull(protectionGranted, "protectionGranted");
        requireNonNull(deported, "deported");
        requireNonNull(gone, "gone");
    }

    @Override
    public FactRef ref() {
        return new FactRef("component", component);
    }
}
