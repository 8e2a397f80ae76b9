package org.sequitur.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Allows our pages their own style sheet, pictures and forms, and still nothing else. */
final class PageHeaders implements HandlerInterceptor {
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith(PageHeaders.class.getPackageName())) {
            addTo(response);
        }
        return true;
    }

    static void addTo(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
    }
}
