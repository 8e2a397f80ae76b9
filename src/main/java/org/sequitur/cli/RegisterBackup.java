package org.sequitur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sequitur.register.RegisterUnavailable;
import org.sequitur.register.jdbc.Backup;
import org.sequitur.register.jdbc.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies an embedded register. */
@Command(
        name = "backup",
        description = {
            "Copy a register that is kept in a file, also while the service is running.",
            "To restore it, stop the service, put the copy as register.db into an empty folder, and set that as sequitur.data."
        })
final class RegisterBackup implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line parser
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A new file.")
    @SuppressWarnings("NullAway.Init") // required, so always set
    private Path file;

    @Option(
            names = "--database",
            paramLabel = "DATABASE",
            description =
                    "The folder in which the register lies, or its file. Without it, the folder data in the working "
                            + "directory.")
    private String database = NamedRegister.DEFAULT;

    @Override
    public Integer call() {
        try {
            Backup.of(embedded(), file);
            PrintWriter out = spec.commandLine().getOut();
            out.print("The register in " + database + " was copied to " + file + ".\n");
            out.flush();
            return Console.FINE;
        } catch (IOException e) {
            return Console.refuse(
                    spec, new BadInput(file + " could not be written: " + e.getMessage() + ". Name a new file."));
        } catch (RegisterUnavailable e) {
            return Console.refuse(spec, new BadInput(NamedRegister.said(e)));
        } catch (BadInput e) {
            return Console.refuse(spec, e);
        }
    }

    private Store.Embedded embedded() throws BadInput {
        if (!(new NamedRegister(database).store() instanceof Store.Embedded embedded)) {
            throw new BadInput(
                    "A register on a PostgreSQL server is backed up with its own tools, such as pg_dump; or with "
                            + "register export.");
        }
        if (!Files.isRegularFile(embedded.file())) {
            throw new NamedRegister(database).none();
        }
        if (Files.exists(file)) {
            throw new BadInput(file + " is there already. Name a new file.");
        }
        return embedded;
    }
}
