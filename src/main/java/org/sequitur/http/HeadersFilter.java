package org.sequitur.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells browsers to load nothing from elsewhere, to guess no types and to keep no answer. */
final class HeadersFilter extends OncePerRequestFilter {
    private static final String POLICY = "Content-Security-Policy";
    private static final String ANSWERS = "default-src 'none'; frame-ancestors 'none'";
    /** The page of the contract sets styles and draws its icons itself. */
    private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean page = request.getRequestURI().startsWith(DocsPage.FOLDER);
        strict(response);
        if (page) {
            response.setHeader(POLICY, PAGES);
        }
        response.setHeader("Cache-Control", keeping(request, page));
        chain.doFilter(request, response);
    }

    /** As for an answer that is no page and is not kept. */
    static void strict(HttpServletResponse response) {
        response.setHeader(POLICY, ANSWERS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }

    /** An entry never changes, but whoever kept it asks whether it may still be shown. */
    private static String keeping(HttpServletRequest request, boolean page) {
        if (page) {
            return "no-cache";
        }
        return request.getRequestURI().startsWith(RegisterController.ENTRIES) ? "private, no-cache" : "no-store";
    }
}
