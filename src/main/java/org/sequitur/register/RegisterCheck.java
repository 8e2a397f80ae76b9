package org.sequitur.register;

/** Shows a verification all that lies in a register. */
public final class RegisterCheck {
    private RegisterCheck() {}

    /** As far as it goes when the look begins; what is recorded meanwhile is not looked at. */
    public static Verification.Result of(ReadableRegister register, Verification verification) {
        // A checkpoint made meanwhile would be ahead of the entries that are looked at.
        register.checkpoints().forEach(verification::checkpoint);
        long size = register.head().size();
        for (String version : register.ruleBooks()) {
            register.ruleBook(version).ifPresent(verification::ruleBook);
        }
        register.listed(1, size, verification::listed);
        return verification.end();
    }
}
