package org.sequitur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequitur.cases.RulesFolder;
import org.sequitur.rulebook.RuleBookRejected;
import org.sequitur.rulebook.RuleProblem;

/** The files of a rules folder with the name by which the user knows it; empty for the rules packed in the jar. */
record NamedRules(String name, SortedMap<String, String> files) {
    static final String WHERE =
            "Without it, the folder rules in the working directory, or else the rules packed in this version.";
    private static final Path DEFAULT = Path.of("rules");

    /** The named folder, else {@code rules} in the working directory, else the packed rules. */
    static NamedRules chosen(@Nullable Path folder) throws BadInput {
        if (folder != null) {
            return of(folder);
        }
        return Files.isDirectory(DEFAULT) ? of(DEFAULT) : new NamedRules("", RulesFolder.packed());
    }

    static NamedRules of(Path folder) throws BadInput {
        if (!Files.isDirectory(folder)) {
            throw new BadInput(folder + " is no folder. Name the folder that holds the rules.");
        }
        try {
            return new NamedRules(folder.toString(), RulesFolder.read(folder));
        } catch (IOException e) {
            throw new BadInput("The rules in " + folder + " cannot be read. " + e.getMessage());
        }
    }

    /** Every problem on a line of its own, with the file's path as the user would open it. */
    String places(RuleBookRejected rejected) {
        return rejected.problems().stream().map(this::place).collect(Collectors.joining("\n"));
    }

    private String place(RuleProblem problem) {
        return path(problem.toString());
    }

    /** A path within the folder, as the user would open it. */
    String path(String within) {
        return name.isEmpty() ? within : name.replaceFirst("/+$", "") + "/" + within;
    }

    String said() {
        return name.isEmpty() ? "the rules packed in this version" : "the rules in " + name;
    }
}
