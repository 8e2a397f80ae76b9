package org.sequitur.http;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.Exchange;
import org.springframework.http.MediaType;

/** What Tomcat refuses before any of our code sees it, such as a malformed request line, reads like our own problems. */
public final class ProblemValve extends ErrorReportValve {
    /** Made only where it is needed. */
    private static final class Writing {
        private static final Exchange EXCHANGE = Exchange.packed();
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        byte[] problem = Writing.EXCHANGE.write(
                isOurs(status)
                        ? FaultLog.problem(fault == null ? new IllegalStateException("status " + status) : fault)
                        : Problems.badRequest(status));
        try {
            HeadersFilter.strict(response);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setContentLength(problem.length);
            response.getOutputStream().write(problem);
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("The caller has gone", e);
        }
    }

    /** Not so a form of HTTP that is not spoken here. */
    private static boolean isOurs(int status) {
        return status >= 500
                && status != Response.SC_NOT_IMPLEMENTED
                && status != Response.SC_HTTP_VERSION_NOT_SUPPORTED;
    }
}
