package org.sequitur;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;

/** Which files a folder holds, how long they are and when each was last written: a change of any of them shows. */
record FolderStamp(Map<Path, Entry> files) {
    static final FolderStamp NONE = new FolderStamp(Map.of());
    private static final int DEPTH = 8;

    record Entry(long size, FileTime written) {}

    FolderStamp {
        files = Map.copyOf(files);
    }

    static FolderStamp of(Path folder) throws IOException {
        Map<Path, Entry> files = new TreeMap<>();
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.put(folder.relativize(file), new Entry(attributes.size(), attributes.lastModifiedTime()));
                return FileVisitResult.CONTINUE;
            }

            /** An editor's passing file may vanish between its listing and its turn. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(folder)) {
                    throw e;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new FolderStamp(files);
    }
}
