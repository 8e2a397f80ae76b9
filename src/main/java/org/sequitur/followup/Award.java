package org.sequitur.followup;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A sum that the judgment awards. */
@Word("A sum that the judgment awards")
public record Award(
        @Word("Its id") String id,
        @Word("To whom it is due, or empty") String beneficiary,
        @Word("Id of the component, or empty") String component,
        BigDecimal amount,
        @Word("The currency of the sum") String currency,

        @Ahead @Word("The last day in time that the judgment prints") @Nullable
        LocalDate dueOn,

        @Word("The day of the last payment") @Nullable LocalDate paidOn,
        @From("paidOn") @Nullable BigDecimal paidAmount,

        @From("paidOn") @Word("Whether default interest was paid")
        Answer interestPaid,

        @From("paidOn") @Word("The day the payment was published as made") @Nullable
        LocalDate publishedOn,

        @From("publishedOn") @Word("The day the beneficiary complained of the payment") @Nullable
        LocalDate complaintOn,

        @Nullable LocalDate recordedOn)
        implements OwnFact {
    public Award {
        requireNonNull(id, "id");
        requireNonNull(beneficiary, "beneficiary");
        requireNonNull(component, "component");
        requireNonNull(amount, "amount");
        requireNonNull(currency, "currency");
        requireNonNull(interestPaid, "interestPaid");
    }

    @Override
    public FactRef ref() {
        return new FactRef("award", id);
    }

    @Word("A payment is posted")
    public boolean paid() {
        return paidOn != null;
    }

    /** Not known while a payment of unknown amount is posted. */
    @Word(value = "Whether the whole sum was paid; NO while no payment is posted", computed = true)
    public Answer paidInFull() {
        if (paidOn == null) {
            return Answer.NO;
        }
        return paidAmount == null ? Answer.UNKNOWN : Answer.of(paidAmount.compareTo(amount) >= 0);
    }

    @Word("The payment was published as made")
    public boolean published() {
        return publishedOn != null;
    }

    @Word("The beneficiary complained of the payment")
    public boolean complained() {
        return complaintOn != null;
    }
}
