package org.sequitur.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sequitur.pages.Reasoned.Judgement;

/** What a reason rests on is told in words. */
class WhyTest {
    private static final AssessmentModel PAGE =
            Story.of("ccpr-co", LocalDate.of(2023, 6, 1)).page();

    private static Reasoned why(int component) {
        return Objects.requireNonNull(PAGE.components().get(component).detail())
                .reasons()
                .get(0);
    }

    @Test
    void whatWasJudgedIsToldInWords() {
        Reasoned why = why(0);
        assertThat(why.judged()).containsExactly(new Judgement("ask kind", "structural", "the submitter", null));
        assertThat(why(2).judged())
                .containsExactly(new Judgement("selected for follow up", "no", "the submitter", null));
    }

    @Test
    void whatWasWorkedOutIsNamedInWords() {
        assertThat(PAGE.workedOut().stream().map(Reasoned.WorkedOut::kind).distinct())
                .containsExactlyInAnyOrder("deadline", "corroboration", "counted measure");
        assertThat(PAGE.workedOut().stream().flatMap(w -> w.fields().stream()).map(Reasoned.Field::name))
                .contains("after recommendation", "contradicted by official act")
                .doesNotContain("afterRecommendation");
    }

    @Test
    void aDueDayAndAStateAreCitedByWhatTheyAreCalled() {
        List<FactLink> cited = PAGE.steps().stream()
                .flatMap(s -> s.reasons().stream())
                .flatMap(r -> r.facts().stream())
                .map(Reasoned.Cited::fact)
                .toList();
        assertThat(cited)
                .contains(new FactLink("state of the procedure", "discontinued", "#procedure"))
                .anySatisfy(
                        f -> assertThat(f.kind() + " " + f.id()).isEqualTo("due day Follow-up letter to the State"));
    }
}
