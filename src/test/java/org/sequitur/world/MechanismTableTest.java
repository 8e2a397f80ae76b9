package org.sequitur.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sequitur.cases.Loading;
import org.sequitur.rulebook.Mechanism;
import org.sequitur.rulebook.Period;
import org.sequitur.rulebook.Period.Length;
import org.sequitur.rulebook.Rule;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleStage;
import org.sequitur.rulebook.Scheme;
import org.sequitur.rulebook.Status;

/** Holds the table of mechanisms in both guides against the rule book. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MechanismTableTest {
    private static final String BEGIN = "<!-- mechanisms: begin -->\n";
    private static final String END = "<!-- mechanisms: end -->";

    private RuleBook book;

    @BeforeAll
    void readTheRules() throws Exception {
        book = Loading.shipped();
    }

    @Test
    void theReadmeListsTheMechanismsThatThereAre() throws IOException {
        holds(Path.of("README.md"), table(List.of("Code", "Body and procedure")));
    }

    @Test
    void theGuideToTheRulesTellsScaleClocksAndSourcesOfEach() throws IOException {
        holds(
                Path.of("rules/README.md"),
                table(List.of("Code", "Body and procedure", "Scale", "Clocks", "Own rules confirmed")));
    }

    private static void holds(Path guide, String fresh) throws IOException {
        Path file = Path.of(
                "target", guide.toString().replace("README", "mechanisms").replace('/', '-'));
        Files.writeString(file, fresh);

        assertThat(tableIn(guide))
                .as("The mechanisms have changed. Put %s in place of the table in %s.", file, guide)
                .isEqualTo(fresh);
    }

    /** As many of the columns as are named. */
    private String table(List<String> columns) {
        String head = row(columns, columns.size()) + "|" + "---|".repeat(columns.size()) + "\n";
        return book.mechanisms().stream()
                .map(m -> List.of("`" + m.code() + "`", m.title(), scales(m), clocks(m), confirmed(m)))
                .map(cells -> row(cells, columns.size()))
                .collect(Collectors.joining("", head, ""));
    }

    private static String row(List<String> cells, int columns) {
        return "| " + String.join(" | ", cells.subList(0, columns)) + " |\n";
    }

    private static String tableIn(Path guide) throws IOException {
        String text = Files.readString(guide);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        return text.substring(begin, text.indexOf(END, begin));
    }

    private static String scales(Mechanism mechanism) {
        return mechanism.schemes().stream()
                .map(MechanismTableTest::scale)
                .distinct()
                .collect(Collectors.joining("; then "));
    }

    private static String scale(Scheme scheme) {
        String grades = scheme.grades().stream().map(Scheme.Grade::code).collect(Collectors.joining(", "));
        String scale = grades.isEmpty() ? "none" : scheme.referral().isPresent() ? "words, for a person" : grades;
        String cases = scheme.caseGrades().stream().map(Scheme.Grade::code).collect(Collectors.joining(", "));
        return cases.isEmpty() ? scale : scale + " (case: " + cases + ")";
    }

    /** The last length of each clock, which is the one that counts now. */
    private static String clocks(Mechanism mechanism) {
        Set<String> clocks = new LinkedHashSet<>();
        for (Period period : mechanism.periods()) {
            List<Length> lengths = period.lengths();
            clocks.add(period.title() + ": "
                    + (lengths.isEmpty() ? "as printed" : words(lengths.get(lengths.size() - 1))));
        }
        return clocks.isEmpty() ? "none" : String.join("; ", clocks);
    }

    private static String words(Length length) {
        return length.number() + " "
                + length.unit().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                + (length.number() == 1 ? "" : "s");
    }

    /** A criterion of our own claims no confirmation, so that it is counted apart. */
    private String confirmed(Mechanism mechanism) {
        List<Status> statuses = Stream.of(RuleStage.values())
                .flatMap(stage -> book.rules(mechanism.code(), stage).stream())
                .filter(rule -> rule.id().mechanism().equals(mechanism.code()))
                .map(Rule::citation)
                .map(c -> c.status())
                .toList();
        long design = statuses.stream().filter(s -> s == Status.DESIGN).count();
        long confirmed = statuses.stream().filter(s -> s == Status.VERIFIED).count();
        long others = statuses.size() - design;
        return (others == 0 ? "none cited" : confirmed + " of " + others + " (" + 100 * confirmed / others + " %)")
                + ", and " + design + " of our own";
    }
}
