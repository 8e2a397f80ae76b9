package org.sequitur.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.RequestRejected;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Hands the raw body to the published form, so that all mistakes come back together. */
final class RequestConverter<T> extends AbstractHttpMessageConverter<T> {
    private final Class<T> posted;
    private final Reading<T> reading;
    private final Limits limits;

    /** From the bytes of a body to the request. */
    interface Reading<T> {
        T read(byte[] body) throws RequestRejected;
    }

    RequestConverter(Class<T> posted, Reading<T> reading, Limits limits) {
        super(MediaType.APPLICATION_JSON);
        this.posted = posted;
        this.reading = reading;
        this.limits = limits;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == posted;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected T readInternal(Class<? extends T> type, HttpInputMessage message) throws IOException {
        try {
            return reading.read(body(message));
        } catch (RequestRejected rejected) {
            throw new Refused(rejected.problem());
        }
    }

    /** Reads no further and waits no longer than the limits, whatever length was announced. */
    private byte[] body(HttpInputMessage message) throws IOException {
        long longest = limits.body().toBytes();
        if (message.getHeaders().getContentLength() > longest) {
            throw tooLarge();
        }
        long start = System.nanoTime();
        InputStream in = message.getBody();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            body.write(part, 0, read);
            if (body.size() > longest) {
                throw tooLarge();
            }
            if (System.nanoTime() - start > limits.bodyTime().toNanos()) {
                throw new Refused(Problems.tooSlow(limits.bodyTime()));
            }
        }
        return body.toByteArray();
    }

    private Refused tooLarge() {
        return new Refused(Problems.tooLarge("The body", limits.body()));
    }

    @Override
    protected void writeInternal(T request, HttpOutputMessage message) {
        throw new UnsupportedOperationException("requests are only read");
    }
}
