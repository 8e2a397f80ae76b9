package org.sequitur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void blankLinesArePassedOverAndCounted() throws IOException {
        assertThat(read("a\n\n  \r\nb\r\n", 10)).containsExactly("1:a", "4:b\r");
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertThat(read("a\nb", 10)).containsExactly("1:a", "2:b");
    }

    @Test
    void aLineOfTheGreatestLengthIsWhole() throws IOException {
        assertThat(read("12345\nb", 5)).containsExactly("1:12345", "2:b");
    }

    @Test
    void aLongerLineIsCutOneByteAfterTheGreatestLength() throws IOException {
        assertThat(read("12345678\nb", 5)).containsExactly("1:123456", "2:b");
    }

    @Test
    void aLineMayBeLongerThanWhatIsReadAtOnce() throws IOException {
        String line = "x".repeat(200_000);

        assertThat(read(line + "\n" + line, 1_000_000)).containsExactly("1:" + line, "2:" + line);
    }

    private static List<String> read(String text, int most) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), most);
        List<String> read = new ArrayList<>();
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            read.add(lines.number() + ":" + new String(line, StandardCharsets.UTF_8));
        }
        return read;
    }
}
