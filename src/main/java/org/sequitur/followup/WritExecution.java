package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a judgment is executed by writ. */
@Word("How a judgment is executed by writ")
public record WritExecution(
        @From(value = "designatedOn", before = "NO") @Word("Whether the State designated the authority for execution")
        Answer authorityDesignated,

        @Word("The day it did") @Nullable LocalDate designatedOn,
        @Word("The day the writ was issued") @Nullable LocalDate writIssuedOn,

        @From("writIssuedOn") @Word("The day the writ was served") @Nullable
        LocalDate writServedOn,

        @From(value = "writVerifiedOn", before = "NO") @Word("Whether the authority verified the origin of the writ")
        Answer writVerified,

        @From("writIssuedOn") @Word("The day it did") @Nullable
        LocalDate writVerifiedOn,

        @From("enforcedOn") @Word("How far the judgment is enforced")
        Enforcement enforced,

        @Word("The day it came that far") @Nullable LocalDate enforcedOn,
        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public WritExecution {
        requireNonNull(authorityDesignated, "authorityDesignated");
        requireNonNull(writVerified, "writVerified");
        requireNonNull(enforced, "enforced");
    }

    @Override
    public FactRef ref() {
        return new FactRef("execution", "execution");
    }

    @Word("The writ was issued")
    public boolean writIssued() {
        return writIssuedOn != null;
    }

    @Word("The writ was served")
    public boolean writServed() {
        return writServedOn != null;
    }
}
