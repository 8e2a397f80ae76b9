package org.sequitur.http;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Work on the whole register, of which one piece is done at a time, so that it never keeps others from being served. */
final class OneAtATime {
    private final ReentrantLock lock = new ReentrantLock();

    <T> T run(Supplier<T> work) {
        if (!lock.tryLock()) {
            throw new Refused(Problems.busy());
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
