package org.sequitur.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sequitur.exchange.Lines.Line;

class LinesTest {
    @Test
    void anEmptyBodyHasNoLine() throws IOException {
        assertThat(read("", 10)).isEmpty();
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertThat(read("one\ntwo", 10)).containsExactly("1:one", "2:two");
        assertThat(read("one\ntwo\n", 10)).containsExactly("1:one", "2:two");
    }

    @Test
    void emptyLinesAreCounted() throws IOException {
        assertThat(read("one\n\n \r\nfour", 10)).containsExactly("1:one", "2: blank", "3: blank", "4:four");
    }

    @Test
    void aLineOfTheGreatestLengthIsRead() throws IOException {
        assertThat(read("12345\n6", 5)).containsExactly("1:12345", "2:6");
    }

    @Test
    void aLongerLineIsPassedOver() throws IOException {
        assertThat(read("123456\n7", 5)).containsExactly("1: too long", "2:7");
    }

    @Test
    void linesMayBeLongerThanOneReading() throws IOException {
        String much = "x".repeat(100_000);
        assertThat(read(much + "\n" + much, 100_000)).containsExactly("1:" + much, "2:" + much);
        assertThat(read(much + "\nshort", 99_999)).containsExactly("1: too long", "2:short");
    }

    private static List<String> read(String body, int longest) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(body.getBytes(UTF_8)), longest);
        List<String> read = new ArrayList<>();
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            read.add(line.get().number() + ":" + said(line.get()));
        }
        return read;
    }

    private static String said(Line line) {
        return line.tooLong() ? " too long" : line.blank() ? " blank" : new String(line.content(), UTF_8);
    }
}
