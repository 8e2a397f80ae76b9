package org.sequitur.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sequitur.cases.Loading;

/** Holds the list of the source book's rows against what carries them, and against the source book itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageTest {
    private static final Path LIST = Path.of("rules/coverage.md");
    private static final Path FRESH = Path.of("target/coverage.md");
    private static final Path BOOK = Path.of("../shared/domain");

    /** A line of the list: id, subject, where. */
    private static final Pattern LINE = Pattern.compile("\\| ([A-Z][A-Z0-9]*[-_]\\S+) \\| (.+?) \\| (.*?) ?\\|");

    /** What the third column says of a row that nothing carries; nothing may stay open. */
    private static final Pattern EXPLAINED = Pattern.compile(
            "(Not decidable \\((human judgement|historical|descriptive)\\): .+|Worked out in the program: .+|See .+)");

    /** The first cell of a table's line in the source book, where it is the id of a row. */
    private static final Pattern ROW =
            Pattern.compile("\\|\\s*`?([A-Z][A-Z0-9]*(?:-[A-Z]+)*-[A-Z]?\\d+[a-z]?)`?\\s*\\|.*");

    private static final Pattern TEST = Pattern.compile("[A-Z][A-Za-z]+Test\\b");

    private CarriedRows carried;
    private List<String> lines;

    @BeforeAll
    void readTheListAndTheRules() throws Exception {
        carried = CarriedRows.of(Loading.shipped());
        lines = Files.readAllLines(LIST);
    }

    @Test
    void theListSaysWhereEachRowIsPutIntoEffect() throws IOException {
        List<String> fresh = new ArrayList<>();
        for (String line : lines) {
            Matcher entry = LINE.matcher(line);
            Optional<String> where = entry.matches() ? carried.where(entry.group(1)) : Optional.empty();
            fresh.add(where.map(w -> "| " + entry.group(1) + " | " + entry.group(2) + " | " + w + " |")
                    .orElse(line));
        }
        Files.write(FRESH, fresh);

        assertThat(lines)
                .as("Rules or entries have changed. Put %s in place of %s.", FRESH, LIST)
                .isEqualTo(fresh);
    }

    @Test
    void everyRowThatARuleOrAnEntryCarriesIsListed() {
        assertThat(carried.ids()).isSubsetOf(listed());
    }

    @Test
    void noRowIsListedTwice() {
        assertThat(ids().toList()).doesNotHaveDuplicates();
    }

    @Test
    void whatNothingCarriesSaysWhy() {
        assertThat(lines.stream()
                        .map(LINE::matcher)
                        .filter(Matcher::matches)
                        .filter(entry -> carried.where(entry.group(1)).isEmpty())
                        .filter(entry -> !EXPLAINED.matcher(entry.group(3)).matches())
                        .map(entry -> entry.group(1) + ": " + entry.group(3)))
                .isEmpty();
    }

    @Test
    void aTestThatIsNamedExists() throws IOException {
        SortedSet<String> tests = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            files.map(f -> f.getFileName().toString().replace(".java", "")).forEach(tests::add);
        }
        SortedSet<String> named = new TreeSet<>();
        lines.forEach(
                line -> TEST.matcher(line).results().map(MatchResult::group).forEach(named::add));

        assertThat(named).isNotEmpty().isSubsetOf(tests);
    }

    @Test
    void everyRowOfTheSourceBookIsListed() throws IOException {
        assumeThat(BOOK).as("the source book stands beside the project").isDirectory();
        SortedSet<String> rows = new TreeSet<>();
        try (Stream<Path> files = Files.list(BOOK)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                Files.readAllLines(file).stream()
                        .map(ROW::matcher)
                        .filter(Matcher::matches)
                        .map(row -> row.group(1))
                        .forEach(rows::add);
            }
        }
        assertThat(rows).hasSizeGreaterThan(500).isSubsetOf(listed());
    }

    private SortedSet<String> listed() {
        return new TreeSet<>(ids().toList());
    }

    private Stream<String> ids() {
        return lines.stream().map(LINE::matcher).filter(Matcher::matches).map(m -> m.group(1));
    }
}
