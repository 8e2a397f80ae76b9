package org.sequitur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.sequitur.register.Checkpoint;
import org.sequitur.register.ExportReader;
import org.sequitur.register.Flaw;
import org.sequitur.register.PublishedKey;
import org.sequitur.register.RegisterCheck;
import org.sequitur.register.Signatures;
import org.sequitur.register.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proves that a register is as it was recorded, or names what is not. */
@Command(
        name = "verify",
        description = {
            "Check that nothing in a register or an export of it was altered, moved, replaced or taken out.",
            "Ends with 0 if nothing was, 1 if something was, 2 if a file or database cannot be used."
        })
final class RegisterVerify implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line parser
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE|DATABASE",
            description = "An export, or a register. " + NamedRegister.WHERE)
    private String name = NamedRegister.DEFAULT;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description =
                    "Checkpoints that you kept elsewhere, as the service gave them. Only with one of them can it be seen "
                            + "that the end was cut off, or everything replaced.")
    private List<Path> checkpoints = List.of();

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description =
                    "The public key of the register (PEM), as GET /v1/register/key gives it, to check who signed the "
                            + "checkpoints. May be given more than once.")
    private List<Path> keys = List.of();

    @Override
    public Integer call() {
        try {
            Verification verification = new Verification(new Signatures(readKeys()), this::tell);
            readCheckpoints().forEach(verification::checkpoint);
            Verification.Result result =
                    new NamedRegister(name).isDatabase() ? ofDatabase(verification) : ofExport(verification);
            print(VerificationText.of(name, result, checkpoints.isEmpty()));
            return result.flaws() == 0 ? Console.FINE : Console.WRONG;
        } catch (BadInput e) {
            Console.refuse(spec, e);
            return Console.BAD_INPUT; // 1 would say that something was altered
        }
    }

    private void tell(Flaw flaw) {
        print(flaw + "\n");
    }

    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }

    private Verification.Result ofDatabase(Verification verification) throws BadInput {
        List<Verification.Result> result = new ArrayList<>();
        new NamedRegister(name).existing(register -> {
            result.add(RegisterCheck.of(register, verification));
            return Console.FINE;
        });
        return result.get(0);
    }

    private Verification.Result ofExport(Verification verification) throws BadInput {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            ExportReader.read(in, verification);
            return verification.end();
        } catch (IOException e) {
            throw new BadInput(name + " cannot be read: " + e.getMessage());
        }
    }

    private List<PublishedKey> readKeys() throws BadInput {
        List<PublishedKey> read = new ArrayList<>();
        for (Path file : keys) {
            read.add(read(file, PublishedKey::read));
        }
        return read;
    }

    private List<Checkpoint> readCheckpoints() throws BadInput {
        List<Checkpoint> read = new ArrayList<>();
        for (Path file : checkpoints) {
            read.addAll(read(file, ExportReader::checkpoints));
        }
        return read;
    }

    private static <T> T read(Path file, Function<String, T> reading) throws BadInput {
        try {
            return reading.apply(Files.readString(file));
        } catch (IOException e) {
            throw new BadInput(file + " cannot be read. Check that it exists and may be read.");
        } catch (IllegalArgumentException e) {
            throw new BadInput(file + " cannot be used: " + e.getMessage() + ".");
        }
    }
}
