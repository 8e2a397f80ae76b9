package org.sequitur;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.sequitur.cli.AssessCommand;
import org.sequitur.cli.RegisterCommand;
import org.sequitur.cli.RulesCommand;
import org.sequitur.cli.TimelineCommand;
import org.sequitur.exchange.ServiceVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command line. Exit codes: 0 fine, 1 rules or cases wrong or differences found, 2 bad usage or input, 3 our own fault.
 */
@Command(
        name = "sequitur",
        description = "Assesses the follow-up to human rights recommendations under the bodies' published criteria.",
        subcommands = {
            ServeCommand.class,
            AssessCommand.class,
            TimelineCommand.class,
            RulesCommand.class,
            RegisterCommand.class
        },
        versionProvider = Sequitur.Version.class,
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 3,
        scope = ScopeType.INHERIT)
public final class Sequitur implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before anything runs
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Say how a command is used, and stop.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Say which version this is, and stop.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    @Option(
            names = "--fault-details",
            scope = ScopeType.INHERIT,
            description = "If Sequitur itself fails, print what its developers need.")
    private boolean faultDetails;

    public static void main(String[] args) {
        Logging.begin();
        CommandLine line = commandLine().setOut(utf8(System.out)).setErr(utf8(System.err));
        int code = line.execute(args);
        System.exit(isWritten(line) ? code : 2);
    }

    /** A full disk must not look like an export that is whole. */
    private static boolean isWritten(CommandLine line) {
        line.getOut().flush();
        if (System.out.checkError()) {
            line.getErr().println("Not all of the output could be written.");
            return false;
        }
        return true;
    }

    /** The same bytes on every machine, whatever its own encoding is. */
    private static PrintWriter utf8(OutputStream out) {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    /** The whole command line, ready to be given its words. */
    static CommandLine commandLine() {
        Sequitur sequitur = new Sequitur();
        return new CommandLine(sequitur)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Faults(() -> sequitur.faultDetails));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: one of the commands below.");
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            ServiceVersion current = ServiceVersion.current();
            return new String[] {"sequitur " + current.service() + " (" + current.engine() + ")"};
        }
    }
}
