package org.sequitur.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the pages are written. */
class TemplatesTest {
    private static final Path PAGES = Path.of("src/main/resources/pages");
    private static final Pattern ELEMENT = Pattern.compile("<[a-z][^<>]*(?:\"[^\"]*\"[^<>]*)*>");

    @Test
    void noElementIsReplacedBeforeItIsAskedWhetherItIsShown() throws IOException {
        assertThat(elements())
                .hasSizeGreaterThan(500)
                .noneMatch(e ->
                        e.matches("(?s).*\\sth:(replace|insert)=.*") && e.matches("(?s).*\\sth:(if|unless|each)=.*"));
    }

    private static List<String> elements() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.filter(p -> p.toString().endsWith(".html"))
                    .flatMap(p -> ELEMENT.matcher(text(p)).results().map(r -> r.group()))
                    .toList();
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
