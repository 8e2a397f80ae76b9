package org.sequitur.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.Exchange;
import org.springframework.http.MediaType;

/** What Tomcat refuses before any of our code sees it, such as a malformed request line, reads like our own problems. */
public final class ProblemValve extends ErrorReportValve {
    /** Made only where it is needed. */
    private static final class Writing {
        private static final Exchange EXCHANGE = Exchange.packed();
    }

    /** Of a body that came too slowly nothing more is waited for, not even to throw it away. */
    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        super.invoke(request, response);
        if (response.getStatus() == Response.SC_REQUEST_TIMEOUT) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        byte[] problem = Writing.EXCHANGE.write(
                status >= 500
                        ? FaultLog.problem(fault == null ? new IllegalStateException("status " + status) : fault)
                        : Problems.badRequest(status));
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setContentLength(problem.length);
            response.getOutputStream().write(problem);
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("The caller has gone", e);
        }
    }
}
