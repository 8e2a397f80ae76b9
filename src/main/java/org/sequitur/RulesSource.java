package org.sequitur;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.SortedMap;
import org.sequitur.cases.RulesFolder;

/** Where the texts of the rules come from. */
interface RulesSource {
    /** Says whether anything changed, at little cost. */
    FolderStamp stamp() throws IOException;

    SortedMap<String, String> read() throws IOException;

    /** As a message names it. */
    String name();

    /** A folder that lawyers edit. */
    static RulesSource folder(Path folder) {
        return new RulesSource() {
            @Override
            public FolderStamp stamp() throws IOException {
                RulesFolder.requireReadable(folder);
                return FolderStamp.of(folder);
            }

            @Override
            public SortedMap<String, String> read() throws IOException {
                return RulesFolder.read(folder);
            }

            @Override
            public String name() {
                return folder.toString();
            }
        };
    }

    /** The rules that travel in the jar; they never change. */
    static RulesSource packed() {
        FolderStamp always =
                new FolderStamp(Map.of(Path.of("packed"), new FolderStamp.Entry(0, FileTime.fromMillis(0))));
        return new RulesSource() {
            @Override
            public FolderStamp stamp() {
                return always;
            }

            @Override
            public SortedMap<String, String> read() {
                return RulesFolder.packed();
            }

            @Override
            public String name() {
                return "the rules in the jar";
            }
        };
    }
}
