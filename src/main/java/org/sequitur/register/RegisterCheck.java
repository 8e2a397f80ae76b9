package org.sequitur.register;

/** Shows a verification all that lies in a register. */
public final class RegisterCheck {
    private RegisterCheck() {}

    /** As far as it goes when the look begins; what is recorded meanwhile is not looked at. */
    public static Verification.Result of(Register register, Verification verification) {
        long size = register.head().size();
        register.checkpoints().forEach(verification::checkpoint);
        for (String version : register.ruleBooks()) {
            register.ruleBook(version).ifPresent(verification::ruleBook);
        }
        register.each(1, size, verification::entry);
        return verification.end();
    }
}
