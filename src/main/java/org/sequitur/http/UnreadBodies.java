package org.sequitur.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * What a caller still sends once the answer is given, as after a refusal, is thrown away, so that the caller reads the answer.
 * But no thread waits for it longer than for a body that is needed: then the connection is closed.
 */
final class UnreadBodies extends ValveBase {
    private final Limits limits;

    UnreadBodies(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        org.apache.coyote.Request rest = request.getCoyoteRequest();
        if (!rest.isFinished()) {
            response.finishResponse();
            if (response.getStatus() == Response.SC_REQUEST_TIMEOUT || isHeldBack(rest) || !endsInTime(rest)) {
                rest.action(ActionCode.CLOSE_NOW, null);
            }
        }
    }

    /** The caller waits to be told to send it. */
    private static boolean isHeldBack(org.apache.coyote.Request rest) {
        return rest.hasExpectation() && rest.getBytesRead() == 0;
    }

    private boolean endsInTime(org.apache.coyote.Request rest) {
        long most = 2 * limits.body().toBytes();
        Unread unread = new Unread();
        try {
            for (int read = rest.doRead(unread); read >= 0; read = rest.doRead(unread)) {
                most -= read;
                long since = System.nanoTime() - rest.getStartTimeNanos();
                if (most < 0 || since > limits.bodyTime().toNanos()) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
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
