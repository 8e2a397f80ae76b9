package org.sequitur.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a legal expert does with a folder of rules. */
@Command(
        name = "rules",
        description = "Check, test and compare rules, and list the words that rules may use.",
        subcommands = {RulesCheck.class, RulesTest.class, RulesCompare.class, RulesWords.class},
        synopsisSubcommandLabel = "COMMAND")
public final class RulesCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line parser
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with the rules: one of the commands below.");
    }
}
