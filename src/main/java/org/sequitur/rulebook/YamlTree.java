package org.sequitur.rulebook;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Refuses the parts of YAML that our files do without: anchors, tags, doubled names and names that are no text. */
final class YamlTree {
    private final String file;
    private final Consumer<RuleProblem> problems;

    YamlTree(String file, Consumer<RuleProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Whether the tree can be read on; doubled names are reported but do not stop the reading. */
    boolean plain(Node node) {
        if (node.getAnchor() != null) {
            return refuse(
                    node, "A text cannot begin with & or *. Put the text in \"quotes\", or write the content again.");
        }
        if (node instanceof ScalarNode) {
            return node.getTag().equals(Tag.STR) || refuseTag(node);
        }
        if (node instanceof SequenceNode list) {
            boolean items =
                    list.getValue().stream().filter(item -> !plain(item)).count() == 0;
            return list.getTag().equals(Tag.SEQ) ? items : refuseTag(node);
        }
        boolean entries = entries((MappingNode) node);
        return node.getTag().equals(Tag.MAP) ? entries : refuseTag(node);
    }

    private boolean entries(MappingNode group) {
        Map<String, Node> seen = new HashMap<>();
        boolean fine = true;
        for (NodeTuple entry : group.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode name)) {
                return refuse(entry.getKeyNode(), "The name before a colon must be a single word.");
            }
            Node first = seen.putIfAbsent(name.getValue(), name);
            if (first != null) {
                refuse(
                        name,
                        "\"" + name.getValue() + "\" stands here for the second time; the first is on line "
                                + (first.getStartMark().getLine() + 1) + ". Keep one of them.");
            }
            fine &= plain(name) & plain(entry.getValueNode());
        }
        return fine;
    }

    private boolean refuseTag(Node node) {
        return refuse(node, "A text cannot begin with an exclamation mark. Put the text in \"quotes\".");
    }

    private boolean refuse(Node at, String message) {
        Mark mark = at.getStartMark();
        problems.accept(new RuleProblem(file, mark.getLine() + 1, mark.getColumn() + 1, message));
        return false;
    }
}
