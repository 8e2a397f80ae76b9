package org.sequitur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulesWordsTest {
    private final Ran words = Ran.rules("words");

    @Test
    void aFieldIsListedWithItsValuesAndWhetherItMayBeUnknown() {
        assertThat(words.exitCode()).isZero();
        assertThat(words.out())
                .contains("""
                        ### CountedMeasure

                        A measure for one component, at the stage that the evidence lets count. In `@needs` it is called `measure`.

                        - `measure` (text): Id of the measure.
                        """)
                .contains("- `relevance` (`Relevance`, may be unknown): Whether it is on the point.\n")
                .contains(
                        "- `Relevance`: Whether a measure is on the point. ON_POINT, RELATED_ONLY, OFF_POINT, UNKNOWN.\n");
    }

    @Test
    void aPredicateIsListedWithWhatItIsOf() {
        assertThat(words.out()).contains("- `about(…)` (of any fact): It matched this fact.\n");
    }
}
