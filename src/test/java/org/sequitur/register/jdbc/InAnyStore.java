package org.sequitur.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.sequitur.register.Chain;
import org.sequitur.register.Entry;
import org.sequitur.register.Header;
import org.sequitur.register.Register;
import org.sequitur.register.Stored;

/** A register that lies in one of the stores, new for each test. */
abstract class InAnyStore {
    private @Nullable Register open;

    /** A new store, the same one throughout a test. */
    abstract Store store();

    @AfterEach
    void close() {
        if (open != null) {
            open.close();
        }
    }

    final Register register() {
        Register register = open == null ? Registers.open(store(), Clock.systemUTC()) : open;
        open = register;
        return register;
    }

    final Register reopened(Clock clock) {
        close();
        Register register = Registers.open(store(), clock);
        open = register;
        return register;
    }

    static Entry record(Register register, Drafts drafts) {
        return register.record(drafts.draft()).join().entry();
    }

    static List<Stored> all(Register register) {
        List<Stored> all = new ArrayList<>();
        register.each(1, all::add);
        return all;
    }

    static void assertChained(List<Stored> entries) {
        String previous = Chain.BEGINNING;
        for (int i = 0; i < entries.size(); i++) {
            Header header = Header.read(entries.get(i).header());
            assertThat(header.sequence()).isEqualTo(i + 1);
            assertThat(header.previous()).isEqualTo(previous);
            previous = Chain.hash(entries.get(i).header());
            assertThat(entries.get(i).hash()).isEqualTo(previous);
        }
    }
}
