package org.sequitur.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.RequestRejected;
import org.sequitur.exchange.wire.AssessmentRequest;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Hands the raw body to {@link Exchange}, so that all mistakes come back together. */
final class RequestConverter extends AbstractHttpMessageConverter<AssessmentRequest> {
    private final Exchange exchange;
    private final Limits limits;

    RequestConverter(Exchange exchange, Limits limits) {
        super(MediaType.APPLICATION_JSON);
        this.exchange = exchange;
        this.limits = limits;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == AssessmentRequest.class;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected AssessmentRequest readInternal(Class<? extends AssessmentRequest> type, HttpInputMessage message)
            throws IOException {
        try {
            return exchange.receive(body(message));
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
    protected void writeInternal(AssessmentRequest request, HttpOutputMessage message) {
        throw new UnsupportedOperationException("requests are only read");
    }
}
