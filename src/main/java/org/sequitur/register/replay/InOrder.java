package org.sequitur.register.replay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Works on many things with every core and gives the results in the order of the things, holding only a few at a time. */
public final class InOrder<T> implements AutoCloseable {
    static final int AHEAD_PER_CORE = 32;

    private final int ahead;
    private final ExecutorService workers;
    private final Deque<Future<T>> pending = new ArrayDeque<>();
    private final Consumer<T> taker;

    public InOrder(Consumer<T> taker) {
        int cores = Runtime.getRuntime().availableProcessors();
        this.ahead = cores * AHEAD_PER_CORE;
        this.workers = Executors.newFixedThreadPool(cores);
        this.taker = taker;
    }

    /** Starts this work; waits for the oldest result first if enough is under way. */
    public void add(Callable<T> work) {
        if (pending.size() >= ahead) {
            takeOldest();
        }
        pending.add(workers.submit(work));
    }

    private void takeOldest() {
        try {
            taker.accept(pending.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Waits for all that is under way. */
    public void finish() {
        while (!pending.isEmpty()) {
            takeOldest();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
