package org.sequitur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.sequitur.register.NoRegister;
import org.sequitur.register.ReadableRegister;
import org.sequitur.register.Register;
import org.sequitur.register.RegisterUnavailable;
import org.sequitur.register.jdbc.Registers;
import org.sequitur.register.jdbc.Store;

/** A register that is named on the command line. */
record NamedRegister(String name) {
    static final String WHERE =
            "The folder in which the register lies, its file, or the address of a PostgreSQL server such "
                    + "as jdbc:postgresql://localhost/sequitur; user and password are taken from SPRING_DATASOURCE_USERNAME and "
                    + "SPRING_DATASOURCE_PASSWORD, as by the service. Without it, the folder data in the working directory.";
    static final String DEFAULT = "data";
    private static final byte[] DATABASE_FILE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** What is done with an open register. */
    interface Work<R extends ReadableRegister> {
        int with(R register) throws BadInput;
    }

    /**
     * Whether it names a register itself, and not an export of one.
     *
     * @throws BadInput if it names nothing that can be read
     */
    boolean isDatabase() throws BadInput {
        Path path = Path.of(name);
        if (Store.isServer(name) || Files.isDirectory(path)) {
            return true;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Arrays.equals(in.readNBytes(DATABASE_FILE.length), DATABASE_FILE);
        } catch (IOException e) {
            throw new BadInput(name + " cannot be read. Name an export, or the folder or address of a register.");
        }
    }

    Store store() {
        return Store.named(name, setting("SPRING_DATASOURCE_USERNAME"), setting("SPRING_DATASOURCE_PASSWORD"));
    }

    private static Optional<String> setting(String variable) {
        return Optional.ofNullable(System.getenv(variable));
    }

    /** Reads a register that is there already. A service may have it open; nothing in it is changed. */
    int existing(Work<ReadableRegister> work) throws BadInput {
        return work(Registers.reading(store()), work);
    }

    /** Works with a register, which is made if there is none. */
    int open(Work<Register> work) throws BadInput {
        return work(Registers.open(store(), Clock.systemUTC()), work);
    }

    private <R extends ReadableRegister> int work(R opened, Work<R> work) throws BadInput {
        try (R register = opened) {
            return work.with(register);
        } catch (NoRegister e) {
            throw none();
        } catch (RegisterUnavailable e) {
            throw new BadInput(said(e));
        }
    }

    BadInput none() {
        String where = Store.isServer(name) ? store().name() : name; // without a password
        return new BadInput("There is no register in " + where + ". "
                + (Store.isServer(name)
                        ? "Name the database that is set as spring.datasource.url."
                        : "Name the folder that is set as sequitur.data."));
    }

    /** What is wrong, and why. */
    static String said(RegisterUnavailable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return e.getMessage() + ". " + cause.getMessage() + ".";
    }
}
