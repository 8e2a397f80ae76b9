package org.sequitur.register.jdbc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.sequitur.register.NoRegister;
import org.sequitur.register.RegisterUnavailable;
import org.sequitur.register.jdbc.Store.Embedded;

/** Copies an embedded register while it is in use. */
public final class Backup {
    private Backup() {}

    /**
     * Writes all that is durable when it begins into a new file, which is durable in its turn when this returns.
     *
     * @throws NoRegister if there is none to copy
     * @throws RegisterUnavailable if the copy could be wrong, and is taken away again
     * @throws IOException if the copy cannot be written, or is there already
     */
    public static void of(Embedded store, Path copy) throws IOException {
        try (FileToRead file = new FileToRead(store);
                Connection connection = file.source().getConnection();
                PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, copy.toAbsolutePath().toString());
            vacuum.execute();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        } catch (RegisterUnavailable e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        try (FileChannel written = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }
}
