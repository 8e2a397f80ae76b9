package org.sequitur.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, one at a time; blank ones are passed over, and counted. */
final class Lines {
    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[BUFFER];
    private int place;
    private int filled;
    private int number;

    /**
     * Reads on from here.
     *
     * @param most of a longer line this many bytes and one more are kept, so that whoever takes it sees that it is too large
     */
    Lines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** The next line that is not blank, without its end; null after the last. */
    byte @Nullable [] next() throws IOException {
        while (more()) {
            byte[] line = line();
            number++;
            if (!isBlank(line)) {
                return line;
            }
        }
        return null;
    }

    /** The number of the line given last, counted from 1. */
    int number() {
        return number;
    }

    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (more()) {
            int start = place;
            while (place < filled && buffer[place] != '\n') {
                place++;
            }
            line.write(buffer, start, Math.min(place - start, most + 1 - line.size()));
            if (place < filled) {
                place++;
                break;
            }
        }
        return line.toByteArray();
    }

    private boolean more() throws IOException {
        if (place == filled) {
            filled = Math.max(0, in.read(buffer));
            place = 0;
        }
        return filled > 0;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (!Character.isWhitespace(b)) {
                return false;
            }
        }
        return true;
    }
}
