package org.sequitur.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the example export, with which strangers begin, against what is exported. */
class ExampleRegisterTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @Test
    void theExampleIsWhatIsExported() throws Exception {
        try (Register register = ExampleRegister.in(folder)) {
            String checkpoint = new String(ExportLines.of(register.checkpoints().get(1)), StandardCharsets.UTF_8);
            holds(ExampleRegister.EXPORT, ExampleRegister.export(register));
            holds(ExampleRegister.KEY, ExampleRegister.key().published().pem());
            holds(ExampleRegister.CHECKPOINT, checkpoint);
        }
    }

    @Test
    void aKeyThatIsReadAgainSignsTheSame() {
        SigningKey key = ExampleRegister.key();
        SigningKey again = SigningKey.read(key.pem());
        Head head = new Head("r", 3, Chain.BEGINNING, Optional.empty());
        Instant now = Instant.parse("2026-03-20T09:00:00Z");
        assertThat(again.published().pem()).isEqualTo(key.published().pem());
        assertThat(again.sign(head, now)).isEqualTo(key.sign(head, now));
        assertThat(PublishedKey.read(again.published().pem()).signed(key.sign(head, now)))
                .isTrue();
    }

    private static void holds(Path file, String text) throws Exception {
        Path made = Path.of("target").resolve("example-register").resolve(file.getFileName());
        Files.createDirectories(made.getParent());
        Files.writeString(made, text);
        assertThat(file)
                .as("If the form of exports was to change: cp %s %s", made, file)
                .hasContent(text);
    }
}
