package org.sequitur.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleBookRejected;

/** The shipped rules, tested by the cases beside them. */
class RulesTest {
    @Test
    void theShippedRulesAndCasesHoldNoMistake() {
        SortedMap<String, String> files = RulesFolder.packed();
        try {
            new Loading().load(files, RuleBook.read(files));
        } catch (RuleBookRejected e) {
            assertThat(e.problems()).isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicContainer> everyCaseOfTheShippedRulesPasses() throws RuleBookRejected {
        SortedMap<String, List<CaseResult>> results = new CaseRun()
                .run(RuleBook.read(RulesFolder.packed()), file -> true).stream()
                        .collect(Collectors.groupingBy(CaseResult::rule, TreeMap::new, Collectors.toList()));
        return results.entrySet().stream()
                .map(of -> dynamicContainer(of.getKey(), of.getValue().stream().map(RulesTest::test)));
    }

    private static DynamicTest test(CaseResult result) {
        URI place = Path.of("rules", result.file()).toUri();
        return dynamicTest(result.name(), place, () -> {
            if (!result.passed()) {
                fail("rules/%s:%d: %s", result.file(), result.line(), result.message());
            }
        });
    }
}
