package org.sequitur;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
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
final class ServeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before anything runs
    private CommandSpec spec;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        settings.forEach(this::requireSetting);
        System.clearProperty(Logging.CONFIGURATION);
        try {
            SpringApplication.run(SequiturService.class, settings.toArray(String[]::new));
        } catch (RuntimeException e) {
            if (isAbout(e, SettingRefused.class)
                    || isAbout(e, PortInUseException.class)
                    || isAbout(e, BindException.class)) {
                return spec.exitCodeOnInvalidInput();
            }
            throw e;
        }
        waitForTheEnd();
        return 0;
    }

    /** Spring has by then said what is wrong with the setting. */
    private static boolean isAbout(@Nullable Throwable failure, Class<? extends Throwable> kind) {
        return failure != null && (kind.isInstance(failure) || isAbout(failure.getCause(), kind));
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
