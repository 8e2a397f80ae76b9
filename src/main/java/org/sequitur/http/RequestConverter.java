package org.sequitur.http;

import java.io.IOException;
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
    private final BodyReader bodies;

    /** From the bytes of a body to the request. */
    interface Reading<T> {
        T read(byte[] body) throws RequestRejected;
    }

    RequestConverter(Class<T> posted, Reading<T> reading, BodyReader bodies) {
        super(MediaType.APPLICATION_JSON);
        this.posted = posted;
        this.reading = reading;
        this.bodies = bodies;
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
            return reading.read(
                    bodies.read(message.getBody(), message.getHeaders().getContentLength()));
        } catch (RequestRejected rejected) {
            throw new Refused(rejected.problem());
        }
    }

    @Override
    protected void writeInternal(T request, HttpOutputMessage message) {
        throw new UnsupportedOperationException("requests are only read");
    }
}
