package org.sequitur.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** A request as people read it: small parts on one line, and each fact a piece of its own that can be linked to. */
final class RequestText {
    private static final int WIDEST = 92;
    private static final String STEP = "  ";

    private final PostedFacts facts;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /**
     * Some of the text.
     *
     * @param anchor the name of the place if it is a fact; null for what stands between facts
     */
    record Piece(@Nullable String anchor, String text) {
        /** Quotation marks take six letters each. */
        int weight() {
            return text.length() + 5 * (int) text.chars().filter(c -> c == '"').count();
        }
    }

    private RequestText(PostedFacts facts) {
        this.facts = facts;
    }

    static List<Piece> of(JsonNode request, PostedFacts facts) {
        RequestText written = new RequestText(facts);
        written.value(request, "");
        written.cut(null);
        return List.copyOf(written.pieces);
    }

    private void value(JsonNode value, String indent) {
        Optional<String> anchor = facts.anchorOf(value);
        if (anchor.isPresent()) {
            cut(null);
        }
        if (!value.isContainer() || value.isEmpty() || !holdsFacts(value) && fits(value, indent)) {
            line(value, text);
        } else {
            parts(value, indent);
        }
        anchor.ifPresent(this::cut);
    }

    private boolean holdsFacts(JsonNode value) {
        for (JsonNode part : value) {
            if (facts.anchorOf(part).isPresent() || holdsFacts(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(JsonNode value, String indent) {
        StringBuilder line = new StringBuilder();
        line(value, line);
        return line.length() + indent.length() <= WIDEST;
    }

    private static void line(JsonNode value, StringBuilder line) {
        if (!value.isContainer() || line.length() > WIDEST) {
            line.append(value);
            return;
        }
        String before = "";
        line.append(value.isObject() ? "{" : "[");
        for (Map.Entry<String, JsonNode> part : named(value)) {
            line.append(before).append(part.getKey());
            line(part.getValue(), line);
            before = ", ";
        }
        line.append(value.isObject() ? "}" : "]");
    }

    private void parts(JsonNode value, String indent) {
        String before = "";
        text.append(value.isObject() ? "{" : "[");
        for (Map.Entry<String, JsonNode> part : named(value)) {
            text.append(before).append('\n').append(indent).append(STEP).append(part.getKey());
            value(part.getValue(), indent + STEP);
            before = ",";
        }
        text.append('\n').append(indent).append(value.isObject() ? "}" : "]");
    }

    /** The parts of an object with what stands before each; those of a list, with nothing before. */
    private static List<Map.Entry<String, JsonNode>> named(JsonNode value) {
        List<Map.Entry<String, JsonNode>> parts = new ArrayList<>();
        if (value.isObject()) {
            value.properties().forEach(p -> parts.add(Map.entry(StringNode.valueOf(p.getKey()) + ": ", p.getValue())));
        } else {
            value.forEach(v -> parts.add(Map.entry("", v)));
        }
        return parts;
    }

    private void cut(@Nullable String anchor) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(anchor, text.toString()));
            text.setLength(0);
        }
    }
}
