package org.sequitur.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has the parameters of an address or form read before anybody asks for one. What cannot be read is the caller's mistake; as a fault
 * of ours it would stand in the log, with what was posted.
 */
final class ParametersFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParameterNames();
        } catch (InvalidParameterException e) {
            response.sendError(e.getErrorCode());
            return;
        } catch (Refused e) {
            response.sendError(e.getStatusCode().value());
            return;
        }
        chain.doFilter(request, response);
    }
}
