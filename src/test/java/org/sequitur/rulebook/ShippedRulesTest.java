package org.sequitur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule file in {@code rules/} on disk is read without a complaint, and the engine takes what was read. */
class ShippedRulesTest {
    private static final Path FOLDER = Path.of("rules");

    @Test
    void theWholeBookIsReadWithoutAProblem() throws IOException, RuleBookRejected {
        RuleBook book = RuleBook.read(files(".drl", ".yaml"));
        assertThat(book.mechanisms()).extracting(Mechanism::code).contains("ccpr-co");
    }

    @Test
    void everyRuleFileIsReadWithoutAProblemAndCompiles() throws IOException {
        SortedMap<String, String> files = files(".drl");
        Vocabulary vocabulary = Vocabularies.ofEverythingIn(files);
        List<RuleProblem> problems = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        files.forEach((path, text) -> rules.addAll(RuleFileReader.read(path, text, vocabulary, problems::add)));
        assertThat(problems).isEmpty();
        assertThat(rules).hasSizeGreaterThanOrEqualTo(files.size());
        sets(rules)
                .forEach((name, set) ->
                        assertThat(Compiler.compile(name, set).rules()).isEqualTo(set));
    }

    @Test
    void whatTheBodyStoppedDecidesBeforeEveryOtherState() throws IOException, RuleBookRejected {
        for (Mechanism mechanism : RuleBook.read(files(".drl", ".yaml")).mechanisms()) {
            assertThat(mechanism.states().stream()
                            .filter(s -> !s.name().equals("NO_FOLLOW_UP_PROCEDURE"))
                            .dropWhile(Mechanism.Named::stopped))
                    .as(
                            "%s: write the states that are stopped before the others, since only the body ends a procedure"
                                    + " and a rule cannot open it again",
                            mechanism.code())
                    .noneMatch(Mechanism.Named::stopped);
        }
    }

    private static Map<String, List<Rule>> sets(List<Rule> rules) {
        return rules.stream()
                .collect(Collectors.groupingBy(r -> RuleBook.packageOf(r.id().mechanism(), r.id().stage())));
    }

    private static SortedMap<String, String> files(String... endings) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (Stream.of(endings).anyMatch(path.toString()::endsWith)) {
                    files.put(FOLDER.relativize(path).toString().replace('\\', '/'), Files.readString(path));
                }
            }
        }
        return files;
    }
}
