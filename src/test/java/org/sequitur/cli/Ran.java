package org.sequitur.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What a command printed, and the code it ended with. */
record Ran(int exitCode, String out, String err) {

    static Ran command(Object command, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Ran(exitCode, out.toString(), err.toString());
    }

    static Ran rules(String... arguments) {
        return command(new RulesCommand(), arguments);
    }

    static Ran assess(String... arguments) {
        return command(new AssessCommand(), arguments);
    }
}
