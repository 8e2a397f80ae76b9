package org.sequitur.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.wire.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Writes every answer in its published bytes. */
final class AnswerConverter extends AbstractHttpMessageConverter<Object> {
    private static final String WIRE = Problem.class.getPackageName();
    private final Exchange exchange;

    AnswerConverter(Exchange exchange) {
        super(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);
        this.exchange = exchange;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.getPackageName().equals(WIRE) || Written.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    /** Whoever also takes problems does not get an answer under their name. */
    @Override
    protected void addDefaultHeaders(HttpHeaders headers, Object view, @Nullable MediaType type) throws IOException {
        super.addDefaultHeaders(
                headers,
                view,
                view instanceof Problem ? MediaType.APPLICATION_PROBLEM_JSON : MediaType.APPLICATION_JSON);
    }

    @Override
    protected void writeInternal(Object view, HttpOutputMessage message) throws IOException {
        byte[] bytes = view instanceof Written written ? written.bytes() : exchange.write(view);
        message.getHeaders().setContentLength(bytes.length);
        message.getBody().write(bytes);
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) {
        throw new UnsupportedOperationException("answers are only written");
    }
}
