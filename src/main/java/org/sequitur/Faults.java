package org.sequitur;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import org.sequitur.exchange.FaultId;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says that we failed, with an id and nothing internal; the rest is printed only where it was asked for. */
final class Faults implements IExecutionExceptionHandler {
    private final BooleanSupplier details;

    Faults(BooleanSupplier details) {
        this.details = details;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println("Sequitur itself failed; your files are not to blame. Fault " + FaultId.next()
                + (details.getAsBoolean() ? ":" : ". Run it again with --fault-details and send what it prints."));
        if (details.getAsBoolean()) {
            fault.printStackTrace(err);
        }
        err.flush();
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
