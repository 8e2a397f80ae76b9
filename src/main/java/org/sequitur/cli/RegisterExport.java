package org.sequitur.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sequitur.register.Export;
import org.sequitur.register.ReadableRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a register into a file that anybody can check. */
@Command(
        name = "export",
        description = {
            "Write all rule books, entries and checkpoints of a register, one on each line.",
            "The service may be running. test-fixtures/register/FORMAT.md describes the lines."
        })
final class RegisterExport implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line parser
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A new file. Without it, standard output.")
    private @Nullable Path file;

    @Option(names = "--database", paramLabel = "DATABASE", description = NamedRegister.WHERE)
    private String database = NamedRegister.DEFAULT;

    @Override
    public Integer call() {
        try {
            return new NamedRegister(database).existing(this::export);
        } catch (BadInput e) {
            return Console.refuse(spec, e);
        }
    }

    private int export(ReadableRegister register) throws BadInput {
        Path target = file;
        try {
            if (target == null) {
                write(register, System.out);
            } else {
                said(into(target, register), target);
            }
            return Console.FINE;
        } catch (FileAlreadyExistsException e) {
            throw new BadInput(target + " is there already. Name a new file.");
        } catch (IOException e) {
            String why = e instanceof FileSystemException ? "" : ": " + e.getMessage();
            throw new BadInput((target == null ? "The export" : target) + " cannot be written" + why
                    + ". Name a new file in a folder that may be written.");
        }
    }

    /** What did not become whole is taken away again. */
    private static long into(Path target, ReadableRegister register) throws IOException {
        OutputStream created = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (OutputStream out = created) {
            return write(register, out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(target);
            throw e;
        }
    }

    private static long write(ReadableRegister register, OutputStream to) throws IOException {
        BufferedOutputStream out = new BufferedOutputStream(to);
        long entries = Export.write(register, out);
        out.flush();
        return entries;
    }

    private void said(long entries, Path target) {
        spec.commandLine().getOut().print("Written to " + target + ": " + VerificationText.entries(entries) + ".\n");
        spec.commandLine().getOut().flush();
    }
}
