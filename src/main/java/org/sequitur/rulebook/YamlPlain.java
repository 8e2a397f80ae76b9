package org.sequitur.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Turns a checked YAML tree into plain values, as JSON would have them. */
final class YamlPlain {
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,17})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,30})(\\.\\d{1,30})?");

    private YamlPlain() {}

    static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && List.of("", "~", "null").contains(scalar.getValue());
    }

    static @Nullable Object of(Node node) {
        if (node instanceof MappingNode group) {
            return entries(group);
        }
        if (node instanceof SequenceNode list) {
            List<@Nullable Object> items = new ArrayList<>();
            list.getValue().forEach(item -> items.add(of(item)));
            return Collections.unmodifiableList(items);
        }
        return isNothing(node) ? null : value((ScalarNode) node);
    }

    private static Map<String, @Nullable Object> entries(MappingNode group) {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        for (NodeTuple entry : group.getValue()) {
            String name = ((ScalarNode) entry.getKeyNode()).getValue();
            if (!entries.containsKey(name)) {
                entries.put(name, of(entry.getValueNode()));
            }
        }
        return Collections.unmodifiableMap(entries);
    }

    private static Object value(ScalarNode scalar) {
        String text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return text;
        }
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        if (WHOLE.matcher(text).matches()) {
            return Long.valueOf(text);
        }
        return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : text;
    }
}
