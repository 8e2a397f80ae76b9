package org.sequitur.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a batch, one after the other, counted from 1. Of a line that is too long only its length is kept in mind. */
public final class Lines {
    private static final int CHUNK = 16 * 1024;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[CHUNK];
    private int at;
    private int end;
    private long number;

    /** One line without its end; {@code tooLong} means that its content was passed over. */
    public record Line(long number, byte[] content, boolean tooLong) {
        public boolean blank() {
            if (tooLong) {
                return false;
            }
            for (byte b : content) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    public Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line; empty after the last. */
    public Optional<Line> next() throws IOException {
        if (!filled()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (filled()) {
            int stop = endOfLine();
            tooLong = tooLong || line.size() + (stop - at) > longest;
            if (!tooLong) {
                line.write(buffer, at, stop - at);
            }
            at = stop;
            if (at < end) {
                at++;
                break;
            }
        }
        return Optional.of(new Line(number, tooLong ? new byte[0] : line.toByteArray(), tooLong));
    }

    private int endOfLine() {
        int stop = at;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private boolean filled() throws IOException {
        while (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer, 0, CHUNK));
            if (end == 0) {
                return false;
            }
        }
        return true;
    }
}
