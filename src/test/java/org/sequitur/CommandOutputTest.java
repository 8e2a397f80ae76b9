package org.sequitur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private static void assertAwayIsSaid(String database, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.sequitur.Sequitur",
                "register"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(printed).startsWith("the register in " + database + " cannot be used. ");
        assertThat(printed.lines()).hasSize(1);
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
