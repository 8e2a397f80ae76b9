package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The judgment, decision or recommendation being followed up; days that are not known are null. */
@Word("The judgment, decision or recommendation being followed up")
public record Obligation(
        @Word("Symbol of the document") String documentSymbol,
        @Word("What it is") ObligationKind kind,
        @Word("The day it was adopted") @Nullable LocalDate adoptedOn,
        @Word("The day it was sent to the State") @Nullable LocalDate transmittedOn,
        @Word("The day it became final") @Nullable LocalDate finalOn,
        @Word("The day the State was notified") @Nullable LocalDate notifiedOn,
        @Word("The day it was published") @Nullable LocalDate publishedOn,

        @Word("The due day that it prints for the first reply") @Nullable
        LocalDate dueOn,

        @Word("The day the next periodic report is due") @Nullable
        LocalDate nextPeriodicReportDueOn,

        @Word("The day the next list of issues prior to reporting is adopted") @Nullable
        LocalDate nextLoiprAdoptionOn,

        @Word("Whether the State has authorised publication")
        Answer publicationAuthorised)
        implements Fact {
    public Obligation {
        requireNonNull(documentSymbol, "documentSymbol");
        requireNonNull(kind, "kind");
        requireNonNull(publicationAuthorised, "publicationAuthorised");
    }

    @Override
    public FactRef ref() {
        return new FactRef("obligation", documentSymbol);
    }

    @Word("The day of its adoption is known")
    public boolean adoptionDated() {
        return adoptedOn != null;
    }

    @Word("The day it became final is known")
    public boolean finalDated() {
        return finalOn != null;
    }
}
