package org.sequitur.register.crash;

import java.util.Optional;
import org.sequitur.register.Canonical;
import org.sequitur.register.Document;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request that nobody else posts.
 *
 * @param mark the id of its follow-up
 * @param key under which it may be sent again
 */
record Posting(String mark, Document body, Optional<String> key) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Posting of(String request, String mark, boolean keyed) {
        ObjectNode body = (ObjectNode) JSON.readTree(request);
        ((ObjectNode) body.get("followUp")).put("id", mark);
        return new Posting(
                mark, Canonical.of(body.toString()), keyed ? Optional.of("key of " + mark) : Optional.empty());
    }
}
