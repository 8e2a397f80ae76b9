package org.sequitur.register.jdbc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.sequitur.register.Document;

/** Makes documents small: JSON repeats itself, and quick compression is enough. */
final class Packing {
    private static final int BUFFER = 1 << 13;

    private Packing() {}

    static byte[] pack(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 6 + 64);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, BUFFER)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /** What somebody has damaged is given as it lies there; its hash will tell. */
    static Document document(byte[] packed) {
        try {
            return Document.of(unpack(packed));
        } catch (UncheckedIOException e) {
            return Document.of(packed);
        }
    }

    /** Unpacks as far as it is read. */
    static InputStream unpacking(byte[] packed) {
        return new InflaterInputStream(new ByteArrayInputStream(packed));
    }

    static byte[] unpack(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("what is stored cannot be unpacked", e);
        }
    }
}
