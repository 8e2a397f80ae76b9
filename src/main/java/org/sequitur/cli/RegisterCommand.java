package org.sequitur.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What an auditor, or whoever runs the service, does with a register. */
@Command(
        name = "register",
        description = "Export, verify, move and back up a register.",
        subcommands = {RegisterExport.class, RegisterVerify.class, RegisterImport.class, RegisterBackup.class},
        synopsisSubcommandLabel = "COMMAND")
public final class RegisterCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line parser
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do with the register: one of the commands below.");
    }
}
