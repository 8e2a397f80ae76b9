package org.sequitur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequitur.followup.Parameter;
import org.sequitur.rulebook.Mechanism.ParameterValue;
import org.sequitur.rulebook.Mechanism.ParameterValue.Kind;

class ReloadTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final String FILE_OF_RULE_2 = "un/x-co/deadlines/rule-2.drl";

    @Test
    void whatHasNotChangedIsNotCompiledAgain() throws RuleBookRejected {
        RuleBook first = book("number >= 2").read();
        first.compile("x-co");
        RuleBook second = RuleBook.read(book("number >= 2").files(), first);
        assertThat(second.set("x-co", RuleStage.DEADLINES)).isSameAs(first.set("x-co", RuleStage.DEADLINES));
        assertThat(second.version()).isEqualTo(first.version());
    }

    @Test
    void aChangedRuleIsCompiledAgainAndTheOtherStagesAreNot() throws RuleBookRejected {
        RuleBook first = book("number >= 2").read();
        first.compile("x-co");
        RuleBook second = RuleBook.read(book("number >= 3").files(), first);
        assertThat(second.set("x-co", RuleStage.DEADLINES)).isNotSameAs(first.set("x-co", RuleStage.DEADLINES));
        assertThat(second.set("x-co", RuleStage.STEPS)).isSameAs(first.set("x-co", RuleStage.STEPS));
        assertThat(matches(first, 2)).hasSize(1);
        assertThat(matches(second, 2)).isEmpty();
        assertThat(matches(second, 3)).hasSize(1);
    }

    @Test
    void oneChangedRuleAmongManyIsCompiledBesideThem() throws RuleBookRejected {
        RuleBook first = many().read();
        first.compile("x-co");
        RuleBook second = RuleBook.read(
                many().with(FILE_OF_RULE_2, "number >= 2", "number >= 7").files(), first);
        assertThat(conceptsBeside(second)).containsExactly("rule-2");
        assertThat(concepts(second, 6)).containsExactlyInAnyOrder("rule-1", "rule-3", "rule-4", "rule-5");
        assertThat(concepts(second, 7)).containsExactlyInAnyOrder("rule-1", "rule-2", "rule-3", "rule-4", "rule-5");

        RuleBook back = RuleBook.read(many().files(), second);
        assertThat(conceptsBeside(back)).isEmpty();
        assertThat(concepts(back, 2)).containsExactlyInAnyOrder("rule-1", "rule-2");
    }

    @Test
    void otherWordsAreNotCompiledAndAreSaid() throws RuleBookRejected {
        RuleBook first = many().read();
        first.compile("x-co");
        RuleBook second = RuleBook.read(
                many().with(FILE_OF_RULE_2, "It holds.", "It still holds.").files(), first);
        assertThat(conceptsBeside(second)).isEmpty();
        assertThat(matches(second, 2))
                .extracting(m -> m.rule().reason())
                .containsExactlyInAnyOrder("It holds.", "It still holds.");
        assertThat(matches(first, 2)).extracting(m -> m.rule().reason()).containsExactly("It holds.", "It holds.");
    }

    @Test
    void aRuleThatIsTakenAwayIsSilentAndANewOneSpeaks() throws RuleBookRejected {
        RuleBook first = many().read();
        first.compile("x-co");
        RuleBook second = RuleBook.read(
                many().without(FILE_OF_RULE_2)
                        .rule("deadlines", "rule-6", numbered(6, 1))
                        .files(),
                first);
        assertThat(conceptsBeside(second)).containsExactly("rule-6");
        assertThat(concepts(second, 2)).containsExactlyInAnyOrder("rule-1", "rule-6");
    }

    @Test
    void whereManyRulesChangeAllAreCompiledAgain() throws RuleBookRejected {
        RuleBook first = many().read();
        first.compile("x-co");
        RuleBook second = RuleBook.read(
                many().rule("deadlines", "rule-2", numbered(2, 7))
                        .rule("deadlines", "rule-3", numbered(3, 7))
                        .files(),
                first);
        assertThat(conceptsBeside(second)).isEmpty();
        assertThat(concepts(second, 6)).containsExactlyInAnyOrder("rule-1", "rule-4", "rule-5");
    }

    @Test
    void aRuleIsReadInTheNamesOfItsOwnBook() throws RuleBookRejected {
        RuleBook first = many().read();
        BookFiles renamed = many().with(BookFiles.MECHANISM, "reminders:", "warnings:");
        assertThatThrownBy(() -> RuleBook.read(renamed.files(), first)).isInstanceOf(RuleBookRejected.class);
    }

    @Test
    void rulesWhoseNamesAreTheSameAreNotReadAgain() throws RuleBookRejected {
        RuleBook first = many().read();
        RuleBook second = RuleBook.read(
                many().with(BookFiles.COMMON, "value: 2", "value: 3")
                        .with(FILE_OF_RULE_2, "It holds.", "It still holds.")
                        .files(),
                first);
        List<Rule> before = first.rules("x-co", RuleStage.DEADLINES);
        List<Rule> after = second.rules("x-co", RuleStage.DEADLINES);
        assertThat(after.get(0)).isSameAs(before.get(0));
        assertThat(after.get(1).reason()).isEqualTo("It still holds.");
        assertThat(after.subList(2, after.size()))
                .usingElementComparator((a, b) -> a == b ? 0 : 1)
                .isEqualTo(before.subList(2, before.size()));
    }

    @Test
    void rulesThatMayUseOneNameMoreAreReadAgain() throws RuleBookRejected {
        RuleBook first = many().read();
        RuleBook second = RuleBook.read(
                many().with(
                                BookFiles.COMMON,
                                "  sources:",
                                "  origins: [{since: 2001-01-01, value: 2, " + BookFiles.CITED + "}]\n  sources:")
                        .files(),
                first);
        Rule before = first.rules("x-co", RuleStage.DEADLINES).get(0);
        assertThat(second.rules("x-co", RuleStage.DEADLINES).get(0))
                .isEqualTo(before)
                .isNotSameAs(before);
    }

    @Test
    void aRuleIsReadInTheNamesOfTheCommonFolderToo() throws RuleBookRejected {
        String[] asks =
                BookFiles.ruleOf("rule-6", "2001-01-01", null, "", "Parameter( name == \"sources\", number >= 2 )");
        RuleBook first = many().rule("deadlines", "rule-6", asks).read();
        BookFiles renamed = many().rule("deadlines", "rule-6", asks).with(BookFiles.COMMON, "sources:", "origins:");
        assertThatThrownBy(() -> RuleBook.read(renamed.files(), first))
                .isInstanceOfSatisfying(
                        RuleBookRejected.class,
                        e -> assertThat(e.problems())
                                .extracting(RuleProblem::file)
                                .containsExactly("un/x-co/deadlines/rule-6.drl"));
    }

    @Test
    void aChangedCommonParameterNeedsNoCompiling() throws RuleBookRejected {
        RuleBook first = book("number >= 2").read();
        first.compile("x-co");
        RuleBook second = RuleBook.read(
                book("number >= 2")
                        .with(BookFiles.COMMON, "value: 2", "value: 3")
                        .files(),
                first);
        assertThat(second.set("x-co", RuleStage.DEADLINES)).isSameAs(first.set("x-co", RuleStage.DEADLINES));
        assertThat(second.common().parameterOn("sources", DAY).map(ParameterValue::number))
                .contains(3);
        assertThat(second.version()).isNotEqualTo(first.version());
        assertThat(second.digest("x-co")).isNotEqualTo(first.digest("x-co"));
    }

    @Test
    void aParameterCanBeAssumedOnEveryDay() throws RuleBookRejected {
        RuleBook book = book("number >= 2").read();
        ParameterValue seven = new ParameterValue(DAY, Kind.NUMBER, 7, false, "", Rules.CITATION);
        Mechanism mechanism = book.mechanism("x-co").orElseThrow().asIf(Map.of("reminders", seven, "sources", seven));
        LocalDate longAgo = LocalDate.of(1950, 1, 1);
        assertThat(mechanism.parameterOn("reminders", longAgo).map(ParameterValue::number))
                .contains(7);
        assertThat(mechanism.parameterOn("sources", DAY).map(ParameterValue::number))
                .contains(7);
        assertThat(mechanism.parameterOn("trusting", DAY).map(ParameterValue::flag))
                .contains(false);
    }

    /** Five rules of one stage; each holds from its own number of reminders on. */
    private static BookFiles many() {
        BookFiles files = BookFiles.small();
        for (int i = 1; i <= 5; i++) {
            files.rule("deadlines", "rule-" + i, numbered(i, i));
        }
        return files;
    }

    private static String[] numbered(int number, int least) {
        return BookFiles.ruleOf(
                "rule-" + number,
                "2001-01-01",
                null,
                "",
                "Parameter( name == \"reminders\", number >= " + least + " )");
    }

    private static List<String> conceptsBeside(RuleBook book) {
        return book.set("x-co", RuleStage.DEADLINES).besideTheOthers().stream()
                .map(r -> r.id().concept())
                .toList();
    }

    private static List<String> concepts(RuleBook book, int reminders) {
        return matches(book, reminders).stream()
                .map(m -> m.rule().id().concept())
                .toList();
    }

    private static BookFiles book(String condition) {
        return BookFiles.small()
                .rule(
                        "deadlines",
                        "enough",
                        BookFiles.ruleOf(
                                "enough",
                                "2001-01-01",
                                null,
                                "",
                                "Parameter( name == \"reminders\", " + condition + " )"))
                .rule(
                        "steps",
                        "remind",
                        BookFiles.ruleOf(
                                "remind",
                                "2001-01-01",
                                null,
                                "@concludes(\"SEND_REMINDER\")",
                                "Finding( concept == \"enough\" )"));
    }

    private static List<Match> matches(RuleBook book, int reminders) {
        List<Parameter> facts = List.of(new Parameter("reminders", reminders, false, ""));
        return book.shown("x-co", RuleStage.DEADLINES, DAY, new IndexedFacts(facts)).stream()
                .flatMap(shown -> book.matches("x-co", shown).stream())
                .toList();
    }
}
