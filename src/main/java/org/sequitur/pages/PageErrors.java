package org.sequitur.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.FaultId;
import org.sequitur.register.EntryDamaged;
import org.sequitur.register.RegisterUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** What goes wrong is told on a page to whoever asked for a page; all others are left to the HTTP door. */
final class PageErrors implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);
    private static final List<String> NO_PAGES = List.of("/v1/", "/actuator/", "/docs/", "/assets/", "/openapi.yaml");
    /** Those for which the message file has words of their own. */
    private static final Set<Integer> EXPLAINED = Set.of(400, 404, 405, 413, 503);

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        if (!asksForAPage(request)) {
            return null;
        }
        PageHeaders.addTo(response);
        if (e instanceof ErrorResponse answer) {
            answer.getHeaders().forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
            return page(answer.getStatusCode());
        }
        if (e instanceof RegisterUnavailable) {
            return new ModelAndView("error", Map.of("key", "register"), HttpStatusCode.valueOf(503));
        }
        if (e instanceof EntryDamaged damaged) {
            return new ModelAndView(
                    "error",
                    Map.of("key", "damaged", "entry", String.valueOf(damaged.sequence())),
                    HttpStatusCode.valueOf(500));
        }
        String fault = FaultId.next();
        LOG.error("Fault {}", fault, e);
        return page(HttpStatusCode.valueOf(500)).addObject("fault", fault);
    }

    private static ModelAndView page(HttpStatusCode status) {
        boolean explained = EXPLAINED.contains(status.value());
        String other = status.is5xxServerError() ? "500" : "400";
        return new ModelAndView("error", Map.of("key", explained ? String.valueOf(status.value()) : other), status);
    }

    /** Only if a page is named among what is accepted: programs, which accept anything, are answered in JSON. */
    private static boolean asksForAPage(HttpServletRequest request) {
        return NO_PAGES.stream().noneMatch(asked(request)::startsWith)
                && Collections.list(request.getHeaders(HttpHeaders.ACCEPT)).stream()
                        .anyMatch(accepted -> accepted.contains(MediaType.TEXT_HTML_VALUE));
    }

    /** The address that was asked for, also where a page failed while it was written. */
    private static String asked(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String address ? address : request.getRequestURI();
    }
}
