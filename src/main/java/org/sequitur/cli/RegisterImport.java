package org.sequitur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sequitur.register.ExportReader;
import org.sequitur.register.Import;
import org.sequitur.register.Register;
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
            "Take an export into an empty register, with every hash as it was.",
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
            if (verify().flaws() > 0) {
                print("Nothing was taken over, because " + file + " does not verify.\n");
                return Console.WRONG;
            }
            return new NamedRegister(database).open(this::take);
        } catch (BadInput e) {
            return Console.refuse(spec, e);
        }
    }

    private Verification.Result verify() throws BadInput {
        Verification verification = new Verification(new Signatures(List.of()), flaw -> print(flaw + "\n"));
        read(in -> ExportReader.read(in, verification));
        return verification.end();
    }

    private int take(Register register) throws BadInput {
        long there = register.head().size();
        if (there > 0) {
            throw new BadInput("The register in " + database + " has " + there
                    + " entries. An export can only be taken into an empty one: name another with --database.");
        }
        read(in -> Import.read(in, register));
        print("Taken over into " + database + ": "
                + VerificationText.entries(register.head().size()) + ".\n");
        return Console.FINE;
    }

    private interface Reading {
        void from(InputStream in) throws IOException;
    }

    private void read(Reading reading) throws BadInput {
        try (InputStream in = Files.newInputStream(file)) {
            reading.from(in);
        } catch (IOException e) {
            throw new BadInput(file + " cannot be read. Name a file that register export wrote.");
        }
    }

    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }
}
