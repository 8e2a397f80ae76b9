package org.sequitur.register.jdbc;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.sequitur.register.Draft;
import org.sequitur.register.Recorded;
import org.sequitur.register.Register;
import org.sequitur.register.RegisterUnavailable;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Adds to the chain. One thread takes whatever waits and makes it durable together, so that many callers share one wait for
 * the disk.
 */
final class Writer implements AutoCloseable {
    private static final int MOST_AT_ONCE = 256;

    private final Connected database;
    private final Appending appending;
    /** Empty stands for the end. */
    private final BlockingQueue<Optional<Waiting>> queue = new LinkedBlockingQueue<>();

    private final Thread thread = new Thread(this::run, "register");
    private volatile boolean ended;

    Writer(Connected database, Clock clock) {
        this.database = database;
        this.appending = new Appending(clock);
        thread.setDaemon(true);
        thread.start();
    }

    /** What needs no place in the chain is done in the caller's thread. */
    CompletableFuture<Recorded> record(Draft draft) {
        Waiting waiting = Waiting.of(draft);
        queue.add(Optional.of(waiting));
        if (ended) {
            refuseTheRest();
        }
        return waiting.done();
    }

    void take(Consumer<Register.Taking> work) {
        database.write(d -> {
            synchronized (appending) {
                appending.take(work, d);
            }
            return d;
        });
    }

    private void run() {
        // Opens the database before anybody waits for it; if it is away, whoever asks next is told.
        database.trouble();
        try {
            boolean more = true;
            while (more) {
                List<Optional<Waiting>> taken = new ArrayList<>(List.of(queue.take()));
                queue.drainTo(taken, MOST_AT_ONCE - 1);
                append(taken.stream().flatMap(Optional::stream).toList());
                more = taken.stream().allMatch(Optional::isPresent);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended = true;
            refuseTheRest();
        }
    }

    private void append(List<Waiting> group) {
        if (group.isEmpty()) {
            return;
        }
        try {
            List<Appending.Result> results = database.write(d -> {
                synchronized (appending) {
                    return appending.append(group, d);
                }
            });
            results.forEach(Appending.Result::tell);
        } catch (Throwable e) {
            failed(group, e);
        }
    }

    /** One that the database refuses does not take the others with it. */
    private void failed(List<Waiting> group, Throwable e) {
        if (group.size() > 1 && e.getCause() instanceof DataIntegrityViolationException) {
            group.forEach(w -> append(List.of(w)));
        } else {
            group.forEach(w -> w.done().completeExceptionally(e));
        }
    }

    private void refuseTheRest() {
        RegisterUnavailable closed =
                new RegisterUnavailable("the register is closed", new IllegalStateException("closed"));
        for (Optional<Waiting> next = queue.poll(); next != null; next = queue.poll()) {
            next.ifPresent(w -> w.done().completeExceptionally(closed));
        }
    }

    /** What was handed in before is still recorded. */
    @Override
    public void close() {
        queue.add(Optional.empty());
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
