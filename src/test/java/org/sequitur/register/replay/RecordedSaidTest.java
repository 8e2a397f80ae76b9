package org.sequitur.register.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sequitur.assessment.Assessor;
import org.sequitur.assessment.Related;
import org.sequitur.cases.Loading;
import org.sequitur.exchange.Exchange;
import org.sequitur.exchange.Posted;
import org.sequitur.rulebook.RuleBook;

class RecordedSaidTest {
    @Test
    void aRecordedAssessmentSaysWhatAGlanceSays() throws Exception {
        Exchange exchange = Exchange.packed();
        RuleBook book = Loading.shipped();
        Assessor assessor = new Assessor(book);
        for (String request : requests()) {
            Posted posted = exchange.posted(exchange.parse(request.getBytes(StandardCharsets.UTF_8)), book);
            var said = assessor.assess(posted.followUp(), posted.days(), true);
            byte[] recorded = exchange.write(exchange.view(said, Related.of(said, book), "id", "1"));
            assertThat(RecordedSaid.of(new ByteArrayInputStream(recorded)))
                    .as(request)
                    .contains(assessor.glance(posted.followUp(), posted.days()).said());
        }
    }

    /** Those among the fixtures. */
    static List<String> requests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("test-fixtures"), 2)) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .map(RecordedSaidTest::read)
                    .filter(text -> text.contains("\"followUp\": {"))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
