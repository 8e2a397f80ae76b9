package org.sequitur.register.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a register lies. */
public sealed interface Store {
    /**
     * The store that somebody names: an address such as {@code jdbc:postgresql://host/name}, the folder in which the register
     * lies, or its file.
     *
     * @param user for a server, where the address does not name one
     */
    static Store named(String name, Optional<String> user, Optional<String> password) {
        if (isServer(name)) {
            return new Server(name, user, password);
        }
        Path path = Path.of(name).toAbsolutePath().normalize();
        Path folder = path.getParent();
        return folder == null || Files.isDirectory(path) || !Files.exists(path)
                ? new Embedded(path)
                : new Embedded(folder, String.valueOf(path.getFileName()));
    }

    static boolean isServer(String name) {
        return name.startsWith("jdbc:");
    }

    /** What a message calls it, without a password. */
    String name();

    /** In a file in a folder, with nothing to install. The folder is made if there is none. */
    record Embedded(Path folder, String fileName) implements Store {
        private static final String FILE = "register.db";

        public Embedded(Path folder) {
            this(folder, FILE);
        }

        public Path file() {
            return folder.resolve(fileName);
        }

        @Override
        public String name() {
            return file().toAbsolutePath().normalize().toString();
        }
    }

    /** On a PostgreSQL server. */
    record Server(String url, Optional<String> user, Optional<String> password) implements Store {
        @Override
        public String name() {
            int query = url.indexOf('?');
            return query < 0 ? url : url.substring(0, query);
        }

        @Override
        public String toString() {
            return name();
        }
    }
}
