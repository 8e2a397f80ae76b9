package org.sequitur.exchange;

import org.sequitur.exchange.wire.AssessmentRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A request together with all that was posted, be it null or left out. */
public final class Received extends AssessmentRequest {
    private JsonNode tree = MissingNode.getInstance();

    Received posted(JsonNode posted) {
        tree = posted;
        return this;
    }

    /** What was posted, as JSON. */
    public String json() {
        return tree.toString();
    }
}
