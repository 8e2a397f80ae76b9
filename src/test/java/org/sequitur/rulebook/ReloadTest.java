package org.sequitur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequitur.followup.Parameter;
import org.sequitur.rulebook.Mechanism.ParameterValue;
import org.sequitur.rulebook.Mechanism.ParameterValue.Kind;

class ReloadTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

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
        RuleBook assumed = book.assuming("x-co", Map.of("reminders", seven, "sources", seven));
        Mechanism mechanism = assumed.mechanism("x-co").orElseThrow();
        LocalDate longAgo = LocalDate.of(1950, 1, 1);
        assertThat(mechanism.parameterOn("reminders", longAgo).map(ParameterValue::number))
                .contains(7);
        assertThat(mechanism.parameterOn("sources", DAY).map(ParameterValue::number))
                .contains(7);
        assertThat(mechanism.parameterOn("trusting", DAY).map(ParameterValue::flag))
                .contains(false);
        assertThat(assumed.set("x-co", RuleStage.DEADLINES)).isSameAs(book.set("x-co", RuleStage.DEADLINES));
        assertThat(assumed.version()).isEqualTo(book.version());
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
        return book.matches(
                "x-co", RuleStage.DEADLINES, DAY, List.of(new Parameter("reminders", reminders, false, "")));
    }
}
