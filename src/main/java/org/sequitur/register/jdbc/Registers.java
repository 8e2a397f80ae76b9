package org.sequitur.register.jdbc;

import java.time.Clock;
import org.sequitur.register.ReadableRegister;
import org.sequitur.register.Register;

/** Opens registers. */
public final class Registers {
    private Registers() {}

    /**
     * A register for as long as the program runs. Its store is opened, and made if it is new, beside what else there is to
     * do; while that fails, it is tried again whenever something is asked.
     *
     * @param clock tells when entries are recorded
     */
    public static Register open(Store store, Clock clock) {
        return new JdbcRegister(new Connected(store, Opening::open), clock);
    }

    /** A register that is only read: nothing in its store is made, changed or brought up to date. */
    public static ReadableRegister reading(Store store) {
        return new JdbcReading(new Connected(store, OpeningToRead::open));
    }
}
