package org.sequitur.rulebook;

import java.util.Optional;
import java.util.function.Consumer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads a YAML file as texts with their places. Nothing is guessed or constructed: {@code 2017-03-06}, {@code yes} and
 * {@code NO} stay text; only {@code true} and {@code false} are a yes or no.
 */
public final class YamlFile {
    private static final int DEEPEST = 30;

    private YamlFile() {}

    /** The file's outermost entries; empty if it cannot be read, which the problems then tell. */
    public static Optional<YamlNode> read(String file, String text, Consumer<RuleProblem> problems) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!TextFile.readable(file, content, problems) || holdsTabs(file, content, problems)) {
            return Optional.empty();
        }
        Optional<Node> root = compose(file, content, problems);
        return root.filter(node -> new YamlTree(file, problems).plain(node))
                .map(node -> new YamlNode(file, "", node, problems));
    }

    private static boolean holdsTabs(String file, String text, Consumer<RuleProblem> problems) {
        String[] lines = text.split("\n", -1);
        boolean found = false;
        for (int i = 0; i < lines.length; i++) {
            int tab = lines[i].indexOf('\t');
            if (tab >= 0) {
                problems.accept(new RuleProblem(file, i + 1, tab + 1, "A tab stands here. Write spaces instead."));
                found = true;
            }
        }
        return found;
    }

    private static Optional<Node> compose(String file, String text, Consumer<RuleProblem> problems) {
        LoaderOptions limits = new LoaderOptions();
        limits.setNestingDepthLimit(DEEPEST);
        try {
            Composer composer =
                    new Composer(new ParserImpl(new StreamReader(text), limits), new NothingResolved(), limits);
            Optional<Node> root = Optional.ofNullable(composer.getSingleNode());
            if (root.isEmpty()) {
                problems.accept(new RuleProblem(
                        file, 1, 1, "The file holds nothing but comments. Write its content, or remove the file."));
            }
            return root;
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            problems.accept(new RuleProblem(
                    file,
                    mark.getLine() + 1,
                    mark.getColumn() + 1,
                    YamlMistake.of(e).inWords()));
        } catch (YAMLException e) {
            problems.accept(new RuleProblem(file, 1, 1, YamlMistake.of(e).inWords()));
        }
        return Optional.empty();
    }

    /** Leaves every value the text that it is. */
    private static final class NothingResolved extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none: no dates, numbers, yes or no, merge keys
        }
    }
}
