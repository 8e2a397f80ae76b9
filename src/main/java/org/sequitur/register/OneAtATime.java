package org.sequitur.register;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Work on the whole register, of which one piece is done at a time, so that it never keeps others from being served. */
public final class OneAtATime {
    private final ReentrantLock lock = new ReentrantLock();

    /** What the work gives; empty while another piece is being done. */
    public <T> Optional<T> run(Supplier<T> work) {
        if (!lock.tryLock()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            lock.unlock();
        }
    }
}
