package org.sequitur.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The threads of all batches: one per core answers lines, and one per batch writes the answers. */
final class Workers implements AutoCloseable {
    private static final int LINES_PER_CORE = 16;

    private final int cores = Runtime.getRuntime().availableProcessors();
    private final ExecutorService answering = Executors.newFixedThreadPool(cores, named("batch-"));
    private final ExecutorService writing = Executors.newCachedThreadPool(named("batch-out-"));

    /** What may fail while a caller goes away. */
    interface Writing {
        void run() throws Exception;
    }

    /** Begins an answer; a worker is free again while the answer waits for something. */
    <T> CompletableFuture<T> answer(Supplier<CompletableFuture<T>> task) {
        return CompletableFuture.supplyAsync(task, answering).thenCompose(begun -> begun);
    }

    Future<?> write(Writing task) {
        return writing.submit(() -> {
            task.run();
            return task;
        });
    }

    /** How many lines of one batch may be under way at once. */
    int lookAhead() {
        return LINES_PER_CORE * cores;
    }

    @Override
    public void close() {
        answering.shutdown();
        writing.shutdown();
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
