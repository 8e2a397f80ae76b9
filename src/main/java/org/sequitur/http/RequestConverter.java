package org.sequitur.http;

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
import org.springframework.util.unit.DataSize;

/** Hands the raw body to {@link Exchange}, so that all mistakes come back together. */
final class RequestConverter extends AbstractHttpMessageConverter<AssessmentRequest> {
    private final Exchange exchange;
    private final DataSize longest;

    RequestConverter(Exchange exchange, DataSize longest) {
        super(MediaType.APPLICATION_JSON);
        this.exchange = exchange;
        this.longest = longest;
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
            return exchange.parse(body(message));
        } catch (RequestRejected rejected) {
            throw new Refused(rejected.problem());
        }
    }

    /** Reads no further than the limit, whatever length was announced. */
    private byte[] body(HttpInputMessage message) throws IOException {
        if (message.getHeaders().getContentLength() > longest.toBytes()) {
            throw tooLarge();
        }
        InputStream in = message.getBody();
        byte[] body = in.readNBytes(Math.toIntExact(longest.toBytes()));
        if (in.read() >= 0) {
            throw tooLarge();
        }
        return body;
    }

    private Refused tooLarge() {
        return new Refused(Problems.tooLarge("The body", longest));
    }

    @Override
    protected void writeInternal(AssessmentRequest request, HttpOutputMessage message) {
        throw new UnsupportedOperationException("requests are only read");
    }
}
