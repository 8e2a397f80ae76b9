package org.sequitur.cli;

import java.util.concurrent.Callable;
import org.sequitur.rulebook.FactTypes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the fact words, in the form in which the guide for rule authors holds them. */
@Command(
        name = "words",
        description = "List every fact that a condition may speak of, with its fields and their values.")
final class RulesWords implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line parser
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(FactWords.of(FactTypes.all()));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
