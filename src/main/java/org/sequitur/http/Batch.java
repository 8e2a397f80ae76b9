package org.sequitur.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.Lines;
import org.sequitur.exchange.Lines.Line;
import org.slf4j.MDC;

/**
 * One batch on its way: the calling thread reads, the workers answer, and one thread writes in the order of the lines. No
 * more than a fixed number of lines is under way, so that memory does not grow with the batch.
 */
final class Batch {
    private static final Pending END =
            new Pending(new Line(0, new byte[0], false), CompletableFuture.completedFuture(new byte[0]));

    private final Workers workers;
    private final Answering answering;
    private final OutputStream out;
    private final BlockingQueue<Pending> underWay;
    private final @Nullable Map<String, String> trace = MDC.getCopyOfContextMap();
    private volatile boolean writing = true;

    /** A line whose answer is being made. */
    private record Pending(Line line, Future<byte[]> answer) {}

    /** How a line is answered, be it later; a fault becomes an answer too, because it must not stop the others. */
    interface Answering {
        CompletableFuture<byte[]> answer(Line line);

        byte[] fault(Throwable fault, Line line);
    }

    Batch(Workers workers, Answering answering, OutputStream out) {
        this.workers = workers;
        this.answering = answering;
        this.out = out;
        this.underWay = new ArrayBlockingQueue<>(workers.lookAhead());
    }

    /** Returns when every line is answered; throws when the caller has gone. */
    void run(Lines lines) throws IOException {
        Future<?> written = workers.write(this::write);
        try {
            read(lines);
        } finally {
            await(written);
        }
    }

    private void read(Lines lines) throws IOException {
        try {
            for (Optional<Line> line = lines.next(); line.isPresent() && writing; line = lines.next()) {
                Line posted = line.get();
                if (!posted.blank()) {
                    enqueue(new Pending(posted, workers.answer(() -> answering.answer(posted))));
                }
            }
        } finally {
            enqueue(END);
        }
    }

    /** Waits for a free place, as long as somebody still takes the answers. */
    private void enqueue(Pending pending) throws IOException {
        try {
            boolean placed = false;
            while (writing && !placed) {
                placed = underWay.offer(pending, 100, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private void write() throws IOException, InterruptedException {
        if (trace != null) {
            MDC.setContextMap(trace);
        }
        try {
            for (Pending pending = underWay.take(); pending != END; pending = underWay.take()) {
                out.write(bytesOf(pending));
                out.write('\n');
                Pending next = underWay.peek();
                if (next == null || !next.answer().isDone()) {
                    out.flush();
                }
            }
            out.flush();
        } finally {
            writing = false;
            MDC.clear();
        }
    }

    private byte[] bytesOf(Pending pending) throws InterruptedException {
        try {
            return pending.answer().get();
        } catch (ExecutionException e) {
            return answering.fault(e.getCause() == null ? e : e.getCause(), pending.line());
        }
    }

    private static void await(Future<?> written) throws IOException {
        try {
            written.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException gone) {
                throw gone;
            }
            throw new IllegalStateException(e);
        }
    }
}
