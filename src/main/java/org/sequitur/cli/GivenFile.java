package org.sequitur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file given on the command line, or standard input.
 *
 * @param file its path, or - for standard input
 */
record GivenFile(String file) {
    /** As much of one request as the service takes, unless it is set to take more or less. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    InputStream open() throws IOException {
        return isStandardInput() ? System.in : Files.newInputStream(Path.of(file));
    }

    /** How messages speak of it. */
    String name() {
        return isStandardInput() ? "standard input" : file;
    }

    /** Why nothing could be read. */
    String unreadable() {
        return file + " cannot be read. Check that it exists and may be read.";
    }

    private boolean isStandardInput() {
        return file.equals("-");
    }
}
