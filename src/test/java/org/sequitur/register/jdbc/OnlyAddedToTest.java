package org.sequitur.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OnlyAddedToTest {
    /** Statements that change or remove; triggers that refuse them name no table after the word. */
    private static final Pattern CHANGE =
            Pattern.compile("\\bupdate\\s+\\w+\\s+set\\b|\\bdelete\\s+from\\b|\\btruncate\\s+table\\b|\\bdrop\\s+\\w");

    private static final List<String> SOURCES = List.of("src/main/java/org/sequitur/register", "src/main/resources/db");

    @Test
    void noStatementChangesOrRemovesWhatIsRecorded() throws IOException {
        for (String folder : SOURCES) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(CHANGE.matcher(Files.readString(file).toLowerCase(Locale.ROOT))
                                    .results())
                            .as("%s changes or removes; entries are only added", file)
                            .isEmpty();
                }
            }
        }
    }
}
