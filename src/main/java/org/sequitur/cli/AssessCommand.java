package org.sequitur.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses follow-ups from files. */
@Command(name = "assess", description = "Assess follow-ups from files, as the service would.")
public final class AssessCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line parser
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A request as JSON, or - for standard input.")
    private List<String> files = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "Assess as of this day, such as 2026-03-20.")
    private @Nullable LocalDate asOf;

    @Option(names = "--trace", description = "Add every rule in force, matched or not, and every computed fact.")
    private boolean trace;

    @Option(names = "--text", description = "Print a page for a person to read, in place of JSON.")
    private boolean text;

    @Option(names = "--rules", paramLabel = "DIR", description = "The folder of rules.")
    private @Nullable Path rules;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return 2;
    }
}
