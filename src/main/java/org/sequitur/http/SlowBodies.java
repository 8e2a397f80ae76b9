package org.sequitur.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Lets no caller hold up a thread by a body that drips. Whoever reads it is told to refuse the request once the time for a whole
 * body is over. What nobody read, as after a refusal, is thrown away, so that the caller gets the answer; and where that takes too
 * long, the connection is closed. Only a batch may flow as long as it likes.
 */
final class SlowBodies extends ValveBase {
    private final Limits limits;

    SlowBodies(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void invoke(org.apache.catalina.connector.Request request, Response response)
            throws IOException, ServletException {
        Request posted = request.getCoyoteRequest();
        InputBuffer body = posted.getInputBuffer();
        if (!AssessmentController.BATCH.equals(request.getRequestURI())) {
            posted.setInputBuffer(new InTime(body, posted, limits));
        }
        try {
            getNext().invoke(request, response);
            if (!posted.isFinished()) {
                response.finishResponse();
                throwAway(posted, response);
            }
        } finally {
            posted.setInputBuffer(body);
        }
    }

    private void throwAway(Request posted, Response response) {
        boolean heldBack = posted.hasExpectation() && posted.getBytesRead() == 0;
        if (heldBack || response.getStatus() == Response.SC_REQUEST_TIMEOUT || !endsSoon(posted)) {
            posted.action(ActionCode.CLOSE_NOW, null);
        }
    }

    private boolean endsSoon(Request posted) {
        long most = 2 * limits.body().toBytes();
        Unread unread = new Unread();
        try {
            int read = posted.doRead(unread);
            while (read >= 0 && most >= 0) {
                most -= read;
                read = posted.doRead(unread);
            }
            return read < 0;
        } catch (IOException | Refused e) {
            return false;
        }
    }

    /** A body up to the end of its time. */
    private record InTime(InputBuffer body, Request posted, Limits limits) implements InputBuffer {
        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            int read = body.doRead(handler);
            long since = System.nanoTime() - posted.getStartTimeNanos();
            if (read >= 0 && since > limits.bodyTime().toNanos()) {
                throw new Refused(Problems.tooSlow(limits.bodyTime()));
            }
            return read;
        }

        @Override
        public int available() {
            return body.available();
        }
    }

    /** Takes what comes, and does nothing with it. */
    private static final class Unread implements ApplicationBufferHandler {
        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer part) {
            buffer = part;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // It is never asked to keep more.
        }
    }
}
