package org.sequitur.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value of a YAML file, with its place. Asking for a value of one sort reports a problem at that place and answers empty
 * where the author wrote something else.
 */
public final class YamlNode {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern COUNT = Pattern.compile("-?\\d{1,9}");

    private final String file;
    private final String name;
    private final Node node;
    private final Consumer<RuleProblem> problems;

    YamlNode(String file, String name, Node node, Consumer<RuleProblem> problems) {
        this.file = file;
        this.name = name;
        this.node = node;
        this.problems = problems;
    }

    public String file() {
        return file;
    }

    /** The line on which it begins, counted from 1. */
    public int line() {
        return node.getStartMark().getLine() + 1;
    }

    public int column() {
        return node.getStartMark().getColumn() + 1;
    }

    /** Reports a mistake at this place. */
    public void problem(String message) {
        problems.accept(new RuleProblem(file, line(), column(), message));
    }

    /** Whether it holds named entries. */
    public boolean isGroup() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether nothing stands behind the colon or dash, or the word {@code null}. */
    public boolean isNothing() {
        return YamlPlain.isNothing(node);
    }

    /** The entries' names, in the order written. */
    public List<String> names() {
        return entries().stream().map(e -> nameOf(e)).toList();
    }

    /** The entries' values with their names, in the order written. */
    public List<YamlNode> values() {
        return entries().stream()
                .map(e -> new YamlNode(file, nameOf(e), e.getValueNode(), problems))
                .toList();
    }

    /** The name under which it stands; empty for items of a list and for the whole file. */
    public String name() {
        return name;
    }

    /** The entry of this name, if it is there; a value that is not a group has none. */
    public Optional<YamlNode> get(String wanted) {
        return values().stream().filter(v -> v.name.equals(wanted)).findFirst();
    }

    /** The entry of this name; a problem if it is missing. */
    public Optional<YamlNode> require(String wanted) {
        Optional<YamlNode> found = get(wanted);
        if (found.isEmpty() && isGroup()) {
            problem("\"" + wanted + "\" is missing here. Write \"" + wanted + ": …\".");
        }
        return found;
    }

    /** Whether it is a group; a problem for every entry whose name is none of these, or if it is no group at all. */
    public boolean hasOnly(String... allowed) {
        if (!isGroup()) {
            wrong("must hold entries of the form \"name: value\": " + String.join(", ", allowed));
            return false;
        }
        List<String> known = Arrays.asList(allowed);
        for (NodeTuple entry : entries()) {
            String written = nameOf(entry);
            if (!known.contains(written)) {
                Mark mark = entry.getKeyNode().getStartMark();
                problems.accept(new RuleProblem(
                        file,
                        mark.getLine() + 1,
                        mark.getColumn() + 1,
                        "\"" + written + "\" has no meaning here." + Suggestions.didYouMean(written, known)
                                + " Allowed are: " + String.join(", ", known) + "."));
            }
        }
        return true;
    }

    /** The items of a list; none, with a problem, if it is no list. */
    public List<YamlNode> items() {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(item -> new YamlNode(file, "", item, problems))
                    .toList();
        }
        wrong("must be a list. Write its items behind dashes, or as [first, second]");
        return List.of();
    }

    /** The texts of a list. */
    public List<String> texts() {
        return items().stream().flatMap(i -> i.text().stream()).toList();
    }

    public Optional<String> text() {
        return scalar("must be a text", s -> s.isBlank() ? null : s.strip());
    }

    /** A day written as {@code 2017-03-06}. */
    public Optional<LocalDate> day() {
        return scalar("must be a day that exists, written as 2017-03-06", YamlNode::dayOf);
    }

    public Optional<Boolean> flag() {
        return scalar("must be true or false", s -> s.equals("true") || s.equals("false") ? s.equals("true") : null);
    }

    public Optional<Integer> number() {
        return scalar("must be a whole number", s -> COUNT.matcher(s).matches() ? Integer.valueOf(s) : null);
    }

    /** One of these words. */
    public Optional<String> oneOf(List<String> words) {
        Optional<String> written = text();
        if (written.isPresent() && !words.contains(written.get())) {
            problem("\"" + written.get() + "\" is not known" + (name.isEmpty() ? "" : " as " + name) + "."
                    + Suggestions.didYouMean(written.get(), words) + " Allowed are: " + String.join(", ", words) + ".");
            return Optional.empty();
        }
        return written;
    }

    /**
     * The value as plain Java: Map in the order written, List, String, Boolean, Long, BigDecimal, or null. Quoted values are
     * always text; days are text too.
     */
    public @Nullable Object plain() {
        return YamlPlain.of(node);
    }

    private <T> Optional<T> scalar(String must, Function<String, @Nullable T> reading) {
        T value = node instanceof ScalarNode scalar && !isNothing() ? reading.apply(scalar.getValue()) : null;
        if (value == null) {
            wrong(must);
        }
        return Optional.ofNullable(value);
    }

    private void wrong(String must) {
        String what = name.isEmpty() ? "This" : "\"" + name + "\"";
        problem(what + (isNothing() ? " is empty; it " : " ") + must + ".");
    }

    private static @Nullable LocalDate dayOf(String text) {
        try {
            return DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private List<NodeTuple> entries() {
        return node instanceof MappingNode group ? group.getValue() : List.of();
    }

    private static String nameOf(NodeTuple entry) {
        return ((ScalarNode) entry.getKeyNode()).getValue();
    }
}
