package org.sequitur.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Does the same to many things with every core. What comes of them, and what fails first, is as if done one by one. */
final class EveryCore {
    private EveryCore() {}

    /** What the work gives for each of the things, in their order. */
    static <T, R> List<R> each(Collection<T> things, Function<T, R> work) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<CompletableFuture<R>> results = things.stream()
                    .map(thing -> CompletableFuture.supplyAsync(() -> work.apply(thing), workers))
                    .toList();
            return results.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        } finally {
            workers.shutdownNow();
        }
    }
}
