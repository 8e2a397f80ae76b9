package org.sequitur.cli;

import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
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

    /** What is done with an open register. */
    interface Work {
        int with(Register register) throws BadInput;
    }

    Store store() {
        return Store.named(name, setting("SPRING_DATASOURCE_USERNAME"), setting("SPRING_DATASOURCE_PASSWORD"));
    }

    private static Optional<String> setting(String variable) {
        return Optional.ofNullable(System.getenv(variable));
    }

    /** Works with a register that is there already. */
    int existing(Work work) throws BadInput {
        if (store() instanceof Store.Embedded embedded && !Files.isRegularFile(embedded.file())) {
            throw new BadInput("There is no register in " + name + ". Name the folder that is set as sequitur.data.");
        }
        return open(work);
    }

    /** Works with a register, which is made if there is none. */
    int open(Work work) throws BadInput {
        try (Register register = Registers.open(store(), Clock.systemUTC())) {
            return work.with(register);
        } catch (RegisterUnavailable e) {
            throw new BadInput(e.getMessage() + ". " + reason(e));
        }
    }

    private static String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
