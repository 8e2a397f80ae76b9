package org.sequitur.register.jdbc;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;

/** A disk of two megabytes, mounted for a test; only root can do that, and only on Linux. */
public record SmallDisk(Path folder) implements AutoCloseable {
    public static SmallDisk mounted(Path folder) throws IOException, InterruptedException {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder.toString()),
                "no small disk can be mounted here, so that what happens on a full one is not tested");
        return new SmallDisk(folder);
    }

    void readOnly(boolean only) throws IOException, InterruptedException {
        String option = only ? "remount,ro" : "remount,rw";
        assumeTrue(run("mount", "-o", option, folder.toString()), "the disk cannot be mounted again");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", "-l", folder.toString());
    }
}
