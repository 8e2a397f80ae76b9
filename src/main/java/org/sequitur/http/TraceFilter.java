package org.sequitur.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the caller's trace id beside every log line of the request, of which there is then at least one. */
final class TraceFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(TraceFilter.class);
    private static final String TRACE = "trace";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> trace =
                Optional.ofNullable(request.getHeader(Traceparent.HEADER)).flatMap(Traceparent::traceOf);
        if (trace.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        long start = System.nanoTime();
        try (MDC.MDCCloseable noted = MDC.putCloseable(TRACE, trace.get())) {
            chain.doFilter(request, response);
            LOG.info(
                    "{} {} answered {} in {} ms",
                    request.getMethod(),
                    request.getRequestURI(),
                    response.getStatus(),
                    (System.nanoTime() - start) / 1_000_000);
        }
    }
}
