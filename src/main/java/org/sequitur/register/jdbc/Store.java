package org.sequitur.register.jdbc;

import java.nio.file.Path;
import java.util.Optional;

/** Where a register lies. */
public sealed interface Store {
    /** What a message calls it, without a password. */
    String name();

    /** In a file in a folder, with nothing to install. The folder is made if there is none. */
    record Embedded(Path folder) implements Store {
        private static final String FILE = "register.db";

        public Path file() {
            return folder.resolve(FILE);
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
