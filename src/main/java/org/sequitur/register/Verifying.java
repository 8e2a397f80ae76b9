package org.sequitur.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks through the whole register of a running service. */
public final class Verifying {
    private static final int MOST = 1000;

    private final Register register;
    private final Checkpointing checkpointing;
    private final OneAtATime verifying = new OneAtATime();

    public Verifying(Register register, Checkpointing checkpointing) {
        this.register = register;
        this.checkpointing = checkpointing;
    }

    /**
     * What was found.
     *
     * @param first the first flaws; that there are more is seen from their number in the result
     */
    public record Verified(Verification.Result result, List<Flaw> first) {}

    /** Empty while the register is looked through already. */
    public Optional<Verified> now() {
        return verifying.run(this::verified);
    }

    private Verified verified() {
        List<Flaw> first = new ArrayList<>();
        Signatures signatures = new Signatures(List.of(checkpointing.published()));
        Verification verification = new Verification(signatures, flaw -> {
            if (first.size() < MOST) {
                first.add(flaw);
            }
        });
        return new Verified(RegisterCheck.of(register, verification), List.copyOf(first));
    }
}
