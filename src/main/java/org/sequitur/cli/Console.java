package org.sequitur.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** The command line's standard error and its exit codes. */
final class Console {
    static final int FINE = 0;
    static final int WRONG = 1;
    static final int BAD_INPUT = 2;

    private Console() {}

    /** Says why, and gives the exit code. */
    static int refuse(CommandSpec spec, BadInput why) {
        PrintWriter err = spec.commandLine().getErr();
        err.print(why.getMessage() + "\n");
        err.flush();
        return why.exitCode();
    }
}
