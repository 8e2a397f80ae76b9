package org.sequitur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.rulebook.RuleBookRejected;
import org.sequitur.rulebook.RuleProblem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is said of a rules folder from which nothing can be taken. */
@ExtendWith(OutputCaptureExtension.class)
class RulesWatchTest {
    private static final RuleProblem READ = new RuleProblem("x.drl", 1, 1, "It was read.");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path temporary;

    @Test
    void aFolderThatIsNotThereIsNamedOnceAndReadOnceItIs(CapturedOutput log) throws Exception {
        Path nowhere = temporary.resolve("nowhere");
        RuleBooks books = new RuleBooks(
                (files, earlier) -> {
                    throw new RuleBookRejected(List.of(READ));
                },
                Clock.systemUTC());
        RulesWatch watch = watching(nowhere, books);
        RuleProblem problem = problem("The rules in " + nowhere + " cannot be read. " + nowhere
                + " is no folder. Name the folder that holds the rules.");

        waitFor(problem, books);
        Thread.sleep(100);
        assertThat(books.rejections()).isEqualTo(1);
        assertThat(log.getAll()).containsOnlyOnce(problem.toString()).doesNotContain("Exception", "\tat ");

        Files.writeString(Files.createDirectory(nowhere).resolve("x.drl"), "rule");
        waitFor(READ, books);
        watch.stop();
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        Path file = Files.writeString(temporary.resolve("x.drl"), "rule");

        assertRefused(
                file,
                "The rules in " + file + " cannot be read. " + file
                        + " is no folder. Name the folder that holds the rules.");
    }

    @Test
    void aFolderThatMayNotBeReadIsNamed() throws Exception {
        Path closed = Files.createDirectory(temporary.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("-wx------"));
        assumeFalse(Files.isReadable(closed), "skipped: this user may read everything");

        assertRefused(
                closed,
                "The rules in " + closed + " cannot be read. " + closed
                        + " may not be read. Let the user who runs Sequitur read it.");
    }

    @Test
    void ourOwnFailureIsLoggedWhole(CapturedOutput log) throws Exception {
        RuleBooks books = new RuleBooks(
                (files, earlier) -> {
                    throw new IllegalStateException("a mistake of ours");
                },
                Clock.systemUTC());
        RulesWatch watch = watching(temporary, books);
        Files.writeString(temporary.resolve("x.drl"), "rule");

        for (int i = 0; i < 500 && books.lastRejection().isEmpty(); i++) {
            Thread.sleep(20);
        }
        watch.stop();
        assertThat(books.lastRejection().orElseThrow().problems())
                .singleElement()
                .extracting(RuleProblem::message)
                .asString()
                .matches("Sequitur failed over these rules; the mistake may be its own\\. Fault [0-9a-f]{8}\\.");
        assertThat(log.getAll()).contains("IllegalStateException: a mistake of ours", "\tat ");
    }

    private static void assertRefused(Path rules, String message) throws Exception {
        RuleBooks books = new RuleBooks(new RulesReading(), Clock.systemUTC());
        RulesWatch watch = watching(rules, books);
        waitFor(problem(message), books);
        watch.stop();
    }

    private static RulesWatch watching(Path rules, RuleBooks books) {
        RulesWatch watch =
                new RulesWatch(RulesSource.folder(rules), books, Duration.ofMillis(10), Clock.systemUTC(), book -> {});
        watch.start();
        return watch;
    }

    private static RuleProblem problem(String message) {
        return new RuleProblem("rules", 1, 1, message);
    }

    private static void waitFor(RuleProblem problem, RuleBooks books) throws InterruptedException {
        for (int i = 0; i < 500 && !said(books).equals(List.of(problem)); i++) {
            Thread.sleep(20);
        }
        assertThat(said(books)).containsExactly(problem);
    }

    private static List<RuleProblem> said(RuleBooks books) {
        return books.lastRejection().map(r -> r.problems()).orElse(List.of());
    }
}
