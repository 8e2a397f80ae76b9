package org.sequitur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sequitur.register.Import;
import org.sequitur.register.Register;
import org.sequitur.register.RegisterUnavailable;
import org.sequitur.register.Signatures;
import org.sequitur.register.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Moves a register into another database, to the byte. */
@Command(
        name = "import",
        description = {
            "Take an export into an empty register, with every hash as it was: all of it or nothing.",
            "If the import breaks off, the register is empty, and the same import can be done again. Until it is done it may need "
                    + "twice the room of the register.",
            "Ends with 0 if all was taken, 1 if the export does not verify and nothing was taken, 2 if a file or database cannot "
                    + "be used."
        })
final class RegisterImport implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line parser
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "What register export wrote.")
    @SuppressWarnings("NullAway.Init") // required, so always set
    private Path file;

    @Option(names = "--database", paramLabel = "DATABASE", description = "An empty one. " + NamedRegister.WHERE)
    private String database = NamedRegister.DEFAULT;

    @Override
    public Integer call() {
        try {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw unreadable();
            }
            return new NamedRegister(database).open(this::take);
        } catch (BadInput e) {
            return Console.refuse(spec, e);
        }
    }

    private int take(Register register) throws BadInput {
        long there = register.head().size();
        if (there > 0) {
            throw new BadInput("The register in " + database + " has " + there
                    + " entries. An export can only be taken into an empty one: name another with --database.");
        }
        if (read(register).flaws() > 0) {
            print("Nothing was taken over, because " + file + " does not verify.\n");
            return Console.WRONG;
        }
        print("Taken over into " + database + ": "
                + VerificationText.entries(register.head().size()) + ".\n");
        return Console.FINE;
    }

    private Verification.Result read(Register register) throws BadInput {
        Verification verification = new Verification(new Signatures(List.of()), flaw -> print(flaw + "\n"));
        try (InputStream in = Files.newInputStream(file)) {
            return Import.read(in, register, verification);
        } catch (IOException e) {
            throw unreadable();
        } catch (RegisterUnavailable e) {
            throw new BadInput(NamedRegister.said(e) + " Nothing was taken over.");
        }
    }

    private BadInput unreadable() {
        return new BadInput(file + " cannot be read. Name a file that register export wrote.");
    }

    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }
}
