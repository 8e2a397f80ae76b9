package org.sequitur.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sequitur.exchange.Lines;
import org.sequitur.exchange.Lines.Line;

@Timeout(20)
class BatchTest {
    private final Workers workers = new Workers();

    /** Answers what was asked; some lines take long, and one fails. */
    private static final Batch.Answering ECHO = new Batch.Answering() {
        @Override
        public CompletableFuture<byte[]> answer(Line line) {
            String asked = new String(line.content(), UTF_8);
            if (asked.equals("fail")) {
                throw new IllegalStateException("ours");
            }
            if (line.number() % 7 == 0) {
                pause();
            }
            return CompletableFuture.completedFuture(asked.getBytes(UTF_8));
        }

        @Override
        public byte[] fault(Throwable fault, Line line) {
            return ("fault in line " + line.number() + ": " + fault.getMessage()).getBytes(UTF_8);
        }
    };

    @AfterEach
    void end() {
        workers.close();
    }

    @Test
    void answersComeInTheOrderOfTheLines() throws IOException {
        String lines = IntStream.range(0, 200).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
        assertThat(answersTo(lines)).isEqualTo(lines);
    }

    @Test
    void aFaultStopsNoOtherLine() throws IOException {
        assertThat(answersTo("a\nfail\n\nb")).isEqualTo("a\nfault in line 2: ours\nb\n");
    }

    @Test
    void anAnswerFlowsBeforeTheNextLineIsPosted() throws Exception {
        PipedOutputStream client = new PipedOutputStream();
        PipedInputStream answers = new PipedInputStream();
        InputStream posted = new PipedInputStream(client);
        OutputStream out = new PipedOutputStream(answers);
        Thread server = new Thread(() -> run(posted, out));
        server.start();
        for (String line : new String[] {"first\n", "second\n"}) {
            client.write(line.getBytes(UTF_8));
            client.flush();
            assertThat(new String(answers.readNBytes(line.length()), UTF_8)).isEqualTo(line);
        }
        client.close();
        server.join();
    }

    @Test
    void nothingMoreIsReadWhenTheCallerHasGone() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '\n';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                buffer[offset] = 'x';
                buffer[offset + 1] = '\n';
                return 2;
            }
        };
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> new Batch(workers, ECHO, gone).run(new Lines(endless, 10)))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @Test
    void whatWasReadIsAnsweredThoughTheRestNeverComes() {
        InputStream cut =
                new SequenceInputStream(new ByteArrayInputStream("a\nb\n".getBytes(UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("cut");
                    }

                    @Override
                    public int read(byte[] buffer, int offset, int length) throws IOException {
                        return read();
                    }
                });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new Batch(workers, ECHO, out).run(new Lines(cut, 10)))
                .isInstanceOf(IOException.class)
                .hasMessage("cut");
        assertThat(out.toString(UTF_8)).isEqualTo("a\nb\n");
    }

    @Test
    void noMoreIsReadThanMayBeUnderWayWhileTheCallerTakesNothing() throws Exception {
        AtomicInteger read = new AtomicInteger();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '\n';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                read.incrementAndGet();
                buffer[offset] = 'x';
                buffer[offset + 1] = '\n';
                return 2;
            }
        };
        CountDownLatch gone = new CountDownLatch(1);
        OutputStream taken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                await(gone);
                throw new IOException("gone");
            }
        };
        Thread server = new Thread(() -> assertThatThrownBy(() -> run(endless, taken)));
        server.start();
        Thread.sleep(300);
        assertThat(read).hasValueBetween(workers.lookAhead(), workers.lookAhead() + 3);
        gone.countDown();
        server.join();
    }

    private String answersTo(String lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Batch(workers, ECHO, out).run(new Lines(new ByteArrayInputStream(lines.getBytes(UTF_8)), 100));
        return out.toString(UTF_8);
    }

    private void run(InputStream posted, OutputStream out) {
        try {
            new Batch(workers, ECHO, out).run(new Lines(posted, 100));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(3);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
