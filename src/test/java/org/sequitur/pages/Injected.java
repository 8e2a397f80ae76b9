package org.sequitur.pages;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts markup and a script into every free text of a request, and markup that closes the text before it. */
final class Injected {
    private static final String MARKUP = "\"><script>document.title='taken'</script><img src=x onerror=alert(1)>";
    private static final List<String> FREE = List.of("text", "documentSymbol", "reference", "paragraph", "publisher");

    private Injected() {}

    static void into(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> property : List.copyOf(object.properties())) {
                if (FREE.contains(property.getKey()) && property.getValue().isString()) {
                    object.put(property.getKey(), property.getValue().asString() + MARKUP);
                }
            }
        }
        node.values().forEach(Injected::into);
    }
}
