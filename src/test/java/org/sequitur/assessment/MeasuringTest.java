package org.sequitur.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sequitur.followup.FollowUps.followUp;
import static org.sequitur.followup.FollowUps.on;
import static org.sequitur.followup.Samples.component;
import static org.sequitur.rulebook.Rules.rule;
import static org.sequitur.rulebook.When.equal;
import static org.sequitur.rulebook.When.one;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.followup.Component;
import org.sequitur.followup.Finding;
import org.sequitur.rulebook.Books;
import org.sequitur.rulebook.Conclusion.MeasurementIs;
import org.sequitur.rulebook.Rule;
import org.sequitur.rulebook.RuleStage;

class MeasuringTest {
    private static final Books BOOK = Books.book()
            .with(Books.scheme("v1", "2001-01-01", null, List.of("A"), "A"))
            .measurement("SHARE", "LOW", "HIGH");

    private static ComponentAssessment assessed(Rule... rules) {
        Assessment answer = new Assessor(BOOK.with(rules).build())
                .assess(followUp().with(component("a")).build(), Days.on(on("2021-01-01")), false);
        return answer.components().get(0);
    }

    @Test
    void ofSeveralValuesTheFirstInTheOrderIsSaidAndAGradeMayRestOnIt() {
        ComponentAssessment component = assessed(
                rule(RuleStage.MEASUREMENT, "many")
                        .concluding(new MeasurementIs("SHARE", "HIGH"))
                        .when(one(Component.class)),
                rule(RuleStage.MEASUREMENT, "few")
                        .concluding(new MeasurementIs("SHARE", "LOW"))
                        .when(one(Component.class)),
                rule(RuleStage.GRADE, "measured").concludes("A").when(one(Finding.class, equal("concept", "many"))));

        assertThat(component.measurements())
                .extracting(
                        m -> m.measurement().name(),
                        m -> m.value().name(),
                        m -> m.reasons().size())
                .containsExactly(tuple("SHARE", "LOW", 1));
        assertThat(component.outcome().code()).isEqualTo("A");
        assertThat(component.findings()).isEmpty();
    }
}
