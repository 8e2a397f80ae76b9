package org.sequitur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class SequiturTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theVersionNamesServiceAndEngine() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("sequitur \\d+\\.\\d+\\.\\d+ \\(drools \\d+\\.\\d+\\.\\d+\\)\\R");
    }

    @Test
    void noCommandIsBadUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Say what to do").contains("serve");
    }

    @Test
    void anUnknownCommandIsBadUsage() {
        assertThat(run("grade")).isEqualTo(2);
        assertThat(err.toString()).contains("grade");
    }

    @Test
    void aWordThatIsNoSettingIsBadUsage() {
        assertThat(run("serve", "8181")).isEqualTo(2);
        assertThat(err.toString()).contains("'8181' is no setting. Write --name=value");
    }

    @Test
    void ourOwnFaultHasAnIdAndNoInternals() {
        assertThat(run("fail")).isEqualTo(3);
        assertThat(err.toString())
                .containsPattern("Fault [0-9a-f]{8}\\. ")
                .doesNotContain("secret")
                .doesNotContain("IllegalState");
    }

    @Test
    void itsDetailsArePrintedWhereAskedFor() {
        assertThat(run("fail", "--fault-details")).isEqualTo(3);
        assertThat(err.toString()).contains("secret");
    }

    private int run(String... words) {
        CommandLine line = Sequitur.commandLine().addSubcommand(new Failing());
        return line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    @Command(name = "fail")
    private static final class Failing implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("secret");
        }
    }
}
