package org.sequitur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sequitur.register.ExampleRegister;

/** All that a command prints in a process of its own, with what is logged. */
class CommandOutputTest {
    @Test
    void ofADatabaseThatIsAwayOnlyTheCommandItselfSpeaks() throws Exception {
        String away = "jdbc:postgresql://127.0.0.1:" + unusedPort() + "/sequitur";

        assertAwayIsSaid(away, "verify", away);
        assertAwayIsSaid(away, "import", ExampleRegister.EXPORT.toString(), "--database", away);
    }

    @Test
    void whatCannotBePrintedIsTold() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "skipped: there is no device that is always full");
        Process process = started("--version").redirectOutput(full.toFile()).start();

        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("Not all of the output could be written.\n");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    private static void assertAwayIsSaid(String database, String... arguments) throws Exception {
        String[] command =
                Stream.concat(Stream.of("register"), Stream.of(arguments)).toArray(String[]::new);
        Process process = started(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(printed).startsWith("the register in " + database + " cannot be used. ");
        assertThat(printed.lines()).hasSize(1);
    }

    private static ProcessBuilder started(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.sequitur.Sequitur"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
