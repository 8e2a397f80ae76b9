package org.sequitur.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** Where the key that signs checkpoints is kept, and beside it the half that everybody may have. */
public final class KeyFile {
    private static final String SECRET = "register.key";
    private static final String PUBLISHED = "register.pub";

    private KeyFile() {}

    /**
     * The key that somebody made.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is no private Ed25519 key
     */
    public static SigningKey read(Path file) throws IOException {
        return SigningKey.read(Files.readString(file));
    }

    /**
     * The key in a folder, which is made if there is none.
     *
     * @throws IOException if it can neither be read nor written
     */
    public static SigningKey in(Path folder, SecureRandom random) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(SECRET);
        if (!Files.exists(file)) {
            make(file, SigningKey.fresh(random));
            Files.writeString(folder.resolve(PUBLISHED), read(file).published().pem());
        }
        return read(file);
    }

    /** Nobody but the owner may read it, from its first byte on; it has its name only once it is whole. */
    private static void make(Path file, SigningKey key) throws IOException {
        Path unfinished = file.resolveSibling(SECRET + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, ownersAlone(file));
        Files.write(unfinished, key.pem().getBytes(StandardCharsets.US_ASCII), StandardOpenOption.SYNC);
        try {
            Files.move(unfinished, file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(unfinished); // another service was quicker, and its key is as good
        }
    }

    private static FileAttribute<?>[] ownersAlone(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
