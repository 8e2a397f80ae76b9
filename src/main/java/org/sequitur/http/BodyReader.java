package org.sequitur.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads whole bodies, but no further than the limit, whatever length was announced. */
final class BodyReader {
    private final Limits limits;

    BodyReader(Limits limits) {
        this.limits = limits;
    }

    /** Refuses what is too long. */
    byte[] read(InputStream in, long announced) throws IOException {
        long longest = limits.body().toBytes();
        if (announced > longest) {
            throw tooLarge();
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            body.write(part, 0, read);
            if (body.size() > longest) {
                throw tooLarge();
            }
        }
        return body.toByteArray();
    }

    private Refused tooLarge() {
        return new Refused(Problems.tooLarge("The body", limits.body()));
    }
}
