package org.sequitur.cases;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The texts of a rules folder, by path within it with {@code /} between folders. Bytes that are no UTF-8 stay visible as
 * U+FFFD, so that the check can name the file.
 */
public final class RulesFolder {
    /** Far above what a person writes; what is larger is not a rule file. */
    static final int MOST_BYTES = 256 * 1024;

    static final int MOST_FILES = 10_000;
    private static final int MOST_FOLDERS_DEEP = 8;

    private static final String PACKED = "sequitur/rules/";
    private static final String SURELY_PACKED = PACKED + "common/mechanism.yaml";

    private final SortedMap<String, String> files = new TreeMap<>();

    private RulesFolder() {}

    /**
     * The rule files below a folder: what {@link RuleFileName#isRead} tells. A link is followed only to a file within the folder.
     *
     * @throws IOException if there is no such folder, a file cannot be read or is too large, or a link leads out of it
     */
    public static SortedMap<String, String> read(Path folder) throws IOException {
        requireReadable(folder);
        RulesFolder read = new RulesFolder();
        Path root = folder.toRealPath();
        try {
            Files.walkFileTree(root, read.new Visitor(root));
        } catch (AccessDeniedException e) {
            throw notReadable(e.getFile());
        }
        return Collections.unmodifiableSortedMap(read.files);
    }

    /** @throws IOException if there is no such folder, or it may not be read */
    public static void requireReadable(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder + " is no folder. Name the folder that holds the rules.");
        }
        if (!Files.isReadable(folder)) {
            throw notReadable(folder.toString());
        }
    }

    private static IOException notReadable(String path) {
        return new AccessDeniedException(path + " may not be read. Let the user who runs Sequitur read it.");
    }

    /** The rules that came with this version of Sequitur. */
    public static SortedMap<String, String> packed() {
        URL anchor = requireNonNull(
                RulesFolder.class.getClassLoader().getResource(SURELY_PACKED), "the jar holds no rules; build it anew");
        try {
            URLConnection connection = anchor.openConnection();
            connection.setUseCaches(false);
            return connection instanceof JarURLConnection jar
                    ? fromJar(jar)
                    : read(requireNonNull(
                            requireNonNull(Path.of(anchor.toURI()).getParent()).getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The entries beside the anchor, in a plain jar or in one that a Spring Boot jar holds. */
    private static SortedMap<String, String> fromJar(JarURLConnection connection) throws IOException {
        String anchor = connection.getEntryName();
        String prefix = anchor.substring(0, anchor.length() - SURELY_PACKED.length()) + PACKED;
        RulesFolder read = new RulesFolder();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory() && entry.getName().startsWith(prefix)) {
                    String path = entry.getName().substring(prefix.length());
                    try (InputStream in = jar.getInputStream(entry)) {
                        read.add(path, in);
                    }
                }
            }
        }
        return Collections.unmodifiableSortedMap(read.files);
    }

    private void add(String path, InputStream in) throws IOException {
        if (!RuleFileName.isRead(path)) {
            return;
        }
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException(path + " has more than " + MOST_BYTES
                    + " bytes. Write one concept per file, and move other things" + " out of the rules folder.");
        }
        files.put(path, new String(bytes, StandardCharsets.UTF_8));
        if (files.size() > MOST_FILES) {
            throw new IOException(
                    "There are more than " + MOST_FILES + " files. Name the folder that holds the rules.");
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            if (root.relativize(folder).getNameCount() > MOST_FOLDERS_DEEP) {
                throw new IOException(path(folder) + " is too deep within the rules folder. Rules stand in"
                        + " body/mechanism/stage.");
            }
            return RuleFileName.isHidden(path(folder)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String path = path(file);
            if (!RuleFileName.isRead(path)) {
                return FileVisitResult.CONTINUE;
            }
            Path real = file.toRealPath();
            if (!real.startsWith(root)) {
                throw new IOException(
                        path + " is a link to a file outside the rules folder. Put the file itself there.");
            }
            if (Files.isRegularFile(real)) {
                try (InputStream in = Files.newInputStream(real)) {
                    add(path, in);
                }
            }
            return FileVisitResult.CONTINUE;
        }

        private String path(Path inside) {
            return root.relativize(inside)
                    .toString()
                    .replace(inside.getFileSystem().getSeparator(), "/");
        }
    }
}
