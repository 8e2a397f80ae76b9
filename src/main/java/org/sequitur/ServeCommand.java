package org.sequitur;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Runs the service until it is told to stop. */
@Command(
        name = "serve",
        description = {
            "Run the HTTP service.",
            "Settings follow as --name=value, such as --server.port=8181; the README lists them."
        })
final class ServeCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before anything runs
    private CommandSpec spec;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    @Override
    public void run() {
        settings.forEach(this::requireSetting);
        System.clearProperty(Logging.CONFIGURATION);
        SpringApplication.run(SequiturService.class, settings.toArray(String[]::new));
        waitForTheEnd();
    }

    private void requireSetting(String word) {
        if (!word.startsWith("--") || !word.contains("=")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + word + "' is no setting. Write --name=value, such as --server.port=8181.");
        }
    }

    /** The server's own threads do the work, and a signal ends the program. */
    private static void waitForTheEnd() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
