package org.sequitur.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The published cases stand among the fixtures as requests, so that a comparison of rules is made over them. */
class StoredRequestsTest {
    private static final Path STORED = Path.of("test-fixtures/published/requests.jsonl");
    private static final Path FRESH = Path.of("target/requests.jsonl");

    @Test
    void theStoredRequestsAreThoseOfTheTable() throws IOException {
        Conversion conversion = new Conversion(ConversionTable.read(), true);
        String fresh = Published.all().stream()
                .map(p -> conversion.request(p.coded()) + "\n")
                .collect(Collectors.joining());
        Files.writeString(FRESH, fresh);

        assertThat(Files.readString(STORED))
                .as("The table or the cases have changed. Put %s in place of %s.", FRESH, STORED)
                .isEqualTo(fresh);
    }
}
