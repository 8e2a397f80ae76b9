package org.sequitur.register;

import org.sequitur.exchange.RequestRejected;

/** Why a request was refused, in short. */
public final class Refusals {
    private Refusals() {}

    /** The first mistake with its place. */
    public static String first(RequestRejected rejected) {
        return rejected.problem().getErrors().stream()
                .map(e -> e.getPointer() + ": " + e.getDetail())
                .findFirst()
                .orElse(rejected.problem().getDetail());
    }
}
